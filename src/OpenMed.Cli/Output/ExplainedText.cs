namespace OpenMed.Cli.Output;

/// <summary>A text that is explained.</summary>
/// <param name="path">What its input is called.</param>
/// <param name="text">The text.</param>
/// <param name="showsText">Whether the user asked to see it.</param>
internal sealed class ExplainedText(string path, string text, bool showsText)
{
    /// <summary>What its input is called.</summary>
    public string Path { get; } = path;

    /// <summary>Whether the user asked to see the text.</summary>
    public bool ShowsText { get; } = showsText;

    /// <summary>A part of the text, when the user asked to see it; else null.</summary>
    /// <param name="start">Where the part starts, in UTF-16 code units.</param>
    /// <param name="length">How long it is.</param>
    public string? Part(int start, int length) => ShowsText ? text.Substring(start, length) : null;
}
