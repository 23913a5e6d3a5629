namespace OpenMed;

/// <summary>A marked span that was not found, or an entity that is not right. Holds no text.</summary>
/// <param name="TextIndex">The index of the text among those evaluated.</param>
/// <param name="TextId">The text's <see cref="PiiEvaluationText.Id"/>.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Type">The marked type; of an entity, the one that it overlaps most, null when it overlaps none.</param>
/// <param name="Label">The entity's label; of a marked span, the label that covers most of it, null when none covers any.</param>
/// <param name="Leaks">Of a marked span: whether less than 90 % of its letters and digits are covered by any entity.</param>
public sealed record PiiEvaluationError(
    int TextIndex, string TextId, int Start, int Length, string? Type, string? Label, bool Leaks)
{
    /// <summary>The first UTF-16 code unit after it (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>All but the id, which may be a person's.</summary>
    /// <returns>A line without the id.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"PiiEvaluationError {{ TextIndex = {TextIndex}, Start = {Start}, Length = {Length}, Type = {Type}, Label = {Label}, Leaks = {Leaks} }}");
}
