namespace OpenMed.Logging.Fields;

/// <summary>A field that stands within a text. Holds its name, and of its value the place alone.</summary>
/// <param name="Name">The name, decoded; empty when it has none.</param>
/// <param name="Start">Where its value starts, without quotes, in UTF-16 code units of the text.</param>
/// <param name="Length">How long its value is as it is written, in UTF-16 code units.</param>
/// <param name="Escape">How its characters are written.</param>
/// <param name="Kind">What kind of value it is.</param>
internal readonly record struct EmbeddedField(string Name, int Start, int Length, FieldEscape Escape, FieldKind Kind = FieldKind.Text)
{
    /// <summary>The first code unit after its value (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>Places alone, so that logging it shows nothing.</summary>
    public override string ToString() => FormattableString.Invariant($"EmbeddedField {{ Start = {Start}, Length = {Length}, Escape = {Escape}, Kind = {Kind} }}");
}
