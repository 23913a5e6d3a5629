using System.Globalization;
using OpenMed.Merging;

namespace OpenMed.Detection;

/// <summary>Says what became of a candidate.</summary>
internal static class VerdictText
{
    /// <summary>The public form of a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="policyOf">What the policy says about a label.</param>
    public static PiiCandidate Candidate(Verdict verdict, Func<string, PiiLabelPolicy> policyOf)
    {
        Candidate candidate = verdict.Candidate;
        bool isKept = verdict.Outcome is CandidateOutcome.Kept or CandidateOutcome.Joined or CandidateOutcome.KeptInPart;
        return new PiiCandidate(
            candidate.Label,
            candidate.Start,
            candidate.Length,
            candidate.Score,
            candidate.Source,
            Evidence(candidate.Tier),
            isKept,
            Reason(verdict, policyOf(candidate.Label).Threshold));
    }

    private static string Evidence(CandidateTier tier) => tier switch
    {
        CandidateTier.LookAlike => "look-alike",
        CandidateTier.FailedChecksum => "failed-checksum",
        CandidateTier.Form => "form",
        CandidateTier.Model => PiiEntity.ModelSource,
        CandidateTier.Context => "context",
        CandidateTier.Checksum => "checksum",
        _ => "deny-list",
    };

    private static string Reason(Verdict verdict, float threshold)
    {
        string lowered = verdict.LoweredBy is { } doubt
            ? string.Create(CultureInfo.InvariantCulture, $" Its score was lowered to {verdict.Score:0.00} {Cause(doubt)}.")
            : "";
        string other = verdict.OverruledBy is { } strong ? $"{strong.Source} as {strong.Label}. {Precedence.Of(strong.Tier).Reason}" : "";
        return verdict.Outcome switch
        {
            CandidateOutcome.Kept => "Kept." + lowered,
            CandidateOutcome.Joined => "Kept: it is part of an entity of its label." + lowered,
            CandidateOutcome.KeptInPart => $"Kept in part: the rest is named by {other}" + lowered,
            CandidateOutcome.Overruled => $"Dropped: all of it is named by {other}" + lowered,
            CandidateOutcome.BelowThreshold => string.Create(
                CultureInfo.InvariantCulture, $"Dropped: {(verdict.Candidate.Tier == CandidateTier.FailedChecksum ? "its checksum fails, and " : "")}its score {verdict.Score:0.000} is below the threshold {threshold:0.000} of its label.") + lowered,
            CandidateOutcome.NotLookedFor => "Dropped: the policy does not look for its label.",
            CandidateOutcome.NotFromModel => "Dropped: the policy does not take its label from the model alone.",
            CandidateOutcome.AgeAllowed => "Dropped: the policy only looks for higher ages.",
            CandidateOutcome.Allowed => "Dropped: the allow list removes it.",
            _ => "No entity: it looks like personal data and is none, so it lowers what others say about it.",
        };
    }

    private static string Cause(string doubt) => doubt switch
    {
        ScoreDoubt.NoForm => "because no recognizer sees the form that this label always has",
        ScoreDoubt.Code => "because it is a word of a program",
        ScoreDoubt.Clinical => "because it is a word of clinical notes",
        _ => $"by {doubt}, which takes it for something else or finds its check digit wrong",
    };
}
