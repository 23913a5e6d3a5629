namespace OpenMed.Commands;

/// <summary>A piece of personal information, and where it stands. Holds its text only when that was asked for.</summary>
/// <param name="Path">The file; null for items of the pipeline.</param>
/// <param name="Index">The item's number in the pipeline, from 0; for a file, the file's number.</param>
/// <param name="Property">The property, column or JSON field, with the dots of its path; null for running text.</param>
/// <param name="Line">The line, from 1; in a file of records, the line of the record.</param>
/// <param name="Column">The UTF-16 code unit in the line, from 1; in a property or field, counted from the start of its value.</param>
/// <param name="Start">In UTF-16 code units from the start of the file or item, or of the property's or field's value.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Label">Its label, for example <c>first_name</c>.</param>
/// <param name="Score">How sure the detector is, from 0 to 1.</param>
/// <param name="Source">The recognizer that found it, or <c>model</c>.</param>
/// <param name="Preview">What stands around it on its line, with all that was found there masked.</param>
/// <param name="Text">The text itself, when <c>-IncludeText</c> asked for it; else null.</param>
public sealed record PiiFinding(
    string? Path, long Index, string? Property, long Line, long Column, long Start, int Length, string Label, float Score, string Source, string Preview, string? Text)
{
    /// <summary>No text, so that logging it shows nothing.</summary>
    /// <returns>Its place and label alone.</returns>
    public override string ToString() => FormattableString.Invariant($"{Path ?? "item " + Index}:{Line}:{Column} {Label} {Score:0.00}");
}
