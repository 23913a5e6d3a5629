namespace OpenMed.Commands;

/// <summary>What a recognizer or the model proposed, and why it was kept or dropped. Holds its text only when that was asked for.</summary>
/// <param name="Index">The item's number in the pipeline, from 0.</param>
/// <param name="Property">The property, with the dots of its path; null for a text.</param>
/// <param name="Start">In UTF-16 code units from the start of the item, or of the property's value.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Label">The proposed label.</param>
/// <param name="Score">Its score, from 0 to 1.</param>
/// <param name="Source">The recognizer, list or model.</param>
/// <param name="Kept">Whether it became an entity.</param>
/// <param name="Reason">Why it was kept or dropped.</param>
/// <param name="Evidence">What its score stands on.</param>
/// <param name="Text">The text itself, when <c>-IncludeText</c> asked for it; else null.</param>
public sealed record PiiProposal(
    long Index, string? Property, int Start, int Length, string Label, float Score, string Source, bool Kept, string Reason, string Evidence, string? Text)
{
    /// <summary>No text, so that logging it shows nothing.</summary>
    /// <returns>Its place and label alone.</returns>
    public override string ToString() => FormattableString.Invariant($"item {Index} at {Start}: {Label} {Score:0.00}, {(Kept ? "kept" : "dropped")}");
}
