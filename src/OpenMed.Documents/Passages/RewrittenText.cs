namespace OpenMed.Documents.Passages;

/// <summary>A text that was changed.</summary>
/// <param name="Text">The text afterwards.</param>
/// <param name="Edits">What was changed in it, by start, without overlaps.</param>
/// <param name="Count">How many values were changed, by which progress is told.</param>
public sealed record RewrittenText(string Text, IReadOnlyList<TextEdit> Edits, int Count)
{
    /// <summary>No text, so that logging it shows nothing.</summary>
    /// <returns>Its counts alone.</returns>
    public override string ToString() => FormattableString.Invariant($"RewrittenText {{ Length = {Text.Length}, Edits = {Edits.Count} }}");
}
