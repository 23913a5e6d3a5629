namespace OpenMed.Documents.Passages;

/// <summary>A change of a part of a text.</summary>
/// <param name="Start">Where the part starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Replacement">What stands there afterwards.</param>
public readonly record struct TextEdit(int Start, int Length, string Replacement)
{
    /// <summary>The first code unit after the part (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>No text, so that logging an edit shows nothing.</summary>
    /// <returns>Its place alone.</returns>
    public override string ToString() => FormattableString.Invariant($"TextEdit {{ Start = {Start}, Length = {Length} }}");
}
