namespace OpenMed;

/// <summary>A proposal that was made for a part of a text, and what became of it. Holds no text.</summary>
/// <param name="Label">The label.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; at least 1.</param>
/// <param name="Score">How sure its source was, from 0 to 1, before anything lowered it.</param>
/// <param name="Source">Who proposed it: <see cref="PiiEntity.ModelSource"/>, <c>deny-list</c> or the name of a recognizer.</param>
/// <param name="Evidence">What it stands on: <c>model</c>, <c>form</c>, <c>context</c>, <c>checksum</c>, <c>failed-checksum</c>, <c>look-alike</c> or <c>deny-list</c>.</param>
/// <param name="IsKept">Whether all or a part of it is in an entity of its label.</param>
/// <param name="Reason">Why it was kept or dropped, as a sentence.</param>
public sealed record PiiCandidate(
    string Label, int Start, int Length, float Score, string Source, string Evidence, bool IsKept, string Reason)
{
    /// <summary>The first UTF-16 code unit after it (exclusive).</summary>
    public int End => Start + Length;
}
