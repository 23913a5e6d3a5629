namespace OpenMed.Merging;

/// <summary>A proposal: this part of the text may be an entity of this label. Holds no text.</summary>
/// <param name="Label">The label.</param>
/// <param name="Start">Where it starts, in UTF-16 code units of the text.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="Score">How sure its source is, from 0 to 1.</param>
/// <param name="Source">The model, or the name of the recognizer or list.</param>
/// <param name="Tier">What it stands on.</param>
internal readonly record struct Candidate(
    string Label, int Start, int End, float Score, string Source, CandidateTier Tier)
{
    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether another candidate lies wholly within this one.</summary>
    /// <param name="other">The other one.</param>
    public bool Contains(Candidate other) => Start <= other.Start && other.End <= End;
}
