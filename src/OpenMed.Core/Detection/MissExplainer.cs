using System.Globalization;
using OpenMed.Decoding;

namespace OpenMed.Detection;

/// <summary>Says why a part of a text was not found.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the part starts, in UTF-16 code units.</param>
/// <param name="end">The first code unit after it.</param>
internal sealed class MissExplainer(string text, int start, int end)
{
    private const string LookAlike = "look-alike";

    /// <summary>Explains.</summary>
    /// <param name="explanation">How the text's entities came about.</param>
    /// <param name="opinions">What the model thinks of each token; null when the policy does not ask it.</param>
    /// <param name="policyOf">What the policy says about a label.</param>
    public PiiMissExplanation Explain(
        PiiExplanation explanation, IReadOnlyList<TokenOpinion>? opinions, Func<string, PiiLabelPolicy> policyOf)
    {
        PiiCandidate[] candidates = [.. explanation.Candidates.Where(candidate => candidate.Start < end && start < candidate.End)];
        TokenOpinion? best = Best(opinions);
        float threshold = best is { } opinion ? policyOf(opinion.Label).Threshold : 0;
        bool isFound = IsCovered(explanation.Entities);
        return new PiiMissExplanation(
            isFound, best?.Label, best?.Probability ?? 0, threshold, Reason(isFound, explanation.Entities, candidates, best), candidates);
    }

    private string Reason(bool isFound, IReadOnlyList<PiiEntity> entities, PiiCandidate[] candidates, TokenOpinion? best)
    {
        string[] found = [.. entities.Where(entity => entity.Start < end && start < entity.End).Select(entity => entity.Label).Distinct()];
        PiiCandidate? dropped = candidates.Where(candidate => !candidate.IsKept && candidate.Evidence != LookAlike).MaxBy(candidate => candidate.Score);
        string other = dropped is null ? "" : $" {Proposer(dropped)} takes it for {dropped.Label}. {dropped.Reason}";
        if (isFound) return found.Length == 0 ? "It has no letter or digit, so there is nothing to find." : $"It is found, as {string.Join(" and ", found)}.{other}";

        string part = found.Length == 0 ? "" : $"Only a part is found, as {string.Join(" and ", found)}. ";
        if (dropped is not null) return part + other.TrimStart();

        string rules = candidates.FirstOrDefault(candidate => candidate.Evidence == LookAlike) is { } lookAlike
            ? $"{Proposer(lookAlike)} takes it for {lookAlike.Label}, which looks like personal data and is none."
            : "No recognizer knows its form and no name near it says what it is.";
        return part + (best is { } opinion
            ? string.Create(CultureInfo.InvariantCulture, $"{rules} The model takes it for nothing personal; the best of its labels, {opinion.Label}, has the probability {opinion.Probability:0.00}.")
            : $"{rules} The policy does not ask the model.");
    }

    private static string Proposer(PiiCandidate candidate) => candidate.Evidence switch
    {
        "model" => "The model",
        "deny-list" => "The deny list",
        _ => $"The recognizer {candidate.Source}",
    };

    private TokenOpinion? Best(IReadOnlyList<TokenOpinion>? opinions)
    {
        TokenOpinion? best = null;
        foreach (TokenOpinion opinion in opinions ?? [])
        {
            if (opinion.Start < end && start < opinion.End && opinion.Probability > (best?.Probability ?? -1)) best = opinion;
        }

        return best;
    }

    private bool IsCovered(IReadOnlyList<PiiEntity> entities)
    {
        int entityIndex = 0;
        for (int charIndex = start; charIndex < end; charIndex++)
        {
            while (entityIndex < entities.Count && entities[entityIndex].End <= charIndex) entityIndex++;
            bool isCovered = entityIndex < entities.Count && entities[entityIndex].Start <= charIndex;
            if (!isCovered && char.IsLetterOrDigit(text[charIndex])) return false;
        }

        return true;
    }
}
