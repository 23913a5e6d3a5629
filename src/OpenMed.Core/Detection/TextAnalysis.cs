using OpenMed.Merging;

namespace OpenMed.Detection;

/// <summary>Brings what rules, lists and model say about texts together, one text after another. One caller at a time.</summary>
/// <param name="settings">What counts.</param>
/// <param name="rules">The rules and lists.</param>
internal sealed class TextAnalysis(DetectorSettings settings, RuleFinder rules)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    private readonly List<Candidate> _candidates = [];
    private readonly List<AllowedPart> _allowed = [];

    /// <summary>The entities of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ofModel">What the model found in it.</param>
    /// <returns>The entities by start; they never overlap.</returns>
    public IReadOnlyList<PiiEntity> Merge(PiiText text, IReadOnlyList<PiiEntity> ofModel)
    {
        Collect(text, ofModel);
        return CandidateMerger.Merge(text.Text, _candidates, _allowed, settings.For, verdicts: null);
    }

    /// <summary>The entities of a text with all that was proposed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ofModel">What the model found in it.</param>
    /// <param name="below">What the model found with too low a score.</param>
    public PiiExplanation Explain(PiiText text, IReadOnlyList<PiiEntity> ofModel, IReadOnlyList<PiiEntity> below)
    {
        Collect(text, [.. ofModel, .. below]);
        List<Verdict> verdicts = [];
        IReadOnlyList<PiiEntity> entities = CandidateMerger.Merge(text.Text, _candidates, _allowed, settings.For, verdicts);
        return new PiiExplanation(
            entities,
            [
                .. verdicts.OrderBy(verdict => verdict.Candidate.Start).ThenByDescending(verdict => verdict.Candidate.Length)
                    .ThenBy(verdict => verdict.Candidate.Source, StringComparer.Ordinal).ThenBy(verdict => verdict.Candidate.Label, StringComparer.Ordinal)
                    .Select(verdict => VerdictText.Candidate(verdict, settings.For)),
            ]);
    }

    private void Collect(PiiText text, IReadOnlyList<PiiEntity> ofModel)
    {
        _candidates.Clear();
        _allowed.Clear();
        rules.Find(text, _today, _candidates, _allowed);
        foreach (PiiEntity entity in ofModel)
            _candidates.Add(new Candidate(entity.Label, entity.Start, entity.End, entity.Score, entity.Source, CandidateTier.Model));
    }
}
