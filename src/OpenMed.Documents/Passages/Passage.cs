namespace OpenMed.Documents.Passages;

/// <summary>A text of an input that is searched for entities.</summary>
/// <param name="Text">The text itself, without the quotes and escapes of its format.</param>
/// <param name="Place">Where it starts; for a field, where its record starts.</param>
internal sealed record Passage(string Text, Place Place)
{
    /// <summary>The name of its field or column; null for running text.</summary>
    public string? Field { get; init; }

    /// <summary>Whether it is a number of JSON, of which its field's name alone can say what it is.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The text as it stands in the input, with quotes and escapes; null when it has none.</summary>
    public string? Raw { get; init; }

    /// <summary>Makes of <see cref="Raw"/> and the changed text what stands there afterwards; null when the text stands as it is.</summary>
    public Func<string, RewrittenText, string>? Quote { get; init; }

    /// <summary>No text, so that logging a passage shows nothing.</summary>
    /// <returns>Its length alone.</returns>
    public override string ToString() => FormattableString.Invariant($"Passage {{ Length = {Text.Length} }}");
}
