namespace OpenMed.Documents.Formats;

/// <summary>A string or number in a line of JSON.</summary>
/// <param name="Path">Its field with those around it, joined by dots.</param>
/// <param name="Value">The string without its escapes, or the number as it stands.</param>
/// <param name="Start">Where it starts, with its opening quote, in bytes of UTF-8 from the start of the line.</param>
/// <param name="Length">How long it is with both quotes, in bytes of UTF-8.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly record struct JsonText(string Path, string Value, int Start, int Length, bool IsNumber = false)
{
    /// <summary>The byte behind it.</summary>
    public int End => Start + Length;

    /// <summary>No text, so that logging it shows nothing.</summary>
    /// <returns>Its place alone.</returns>
    public override string ToString() => FormattableString.Invariant($"JsonText {{ Start = {Start}, Length = {Length} }}");
}
