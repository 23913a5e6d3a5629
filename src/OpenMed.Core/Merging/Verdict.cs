namespace OpenMed.Merging;

/// <summary>What became of a candidate, and because of what.</summary>
/// <param name="Candidate">The candidate, as it was proposed.</param>
/// <param name="Score">Its score after what lowered it, from 0 to 1.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="LoweredBy">The source that lowered its score; null when none did.</param>
/// <param name="OverruledBy">The first candidate that names a part of what it claims; null when there is none.</param>
internal sealed record Verdict(
    Candidate Candidate, float Score, CandidateOutcome Outcome, string? LoweredBy = null, Candidate? OverruledBy = null);
