namespace OpenMed;

/// <summary>A text whose encrypted values were brought back. Immutable.</summary>
public sealed class UnmaskedText
{
    internal UnmaskedText(string text, int restoredCount, int failedCount)
    {
        Text = text;
        RestoredCount = restoredCount;
        FailedCount = failedCount;
    }

    /// <summary>The text with the values in it.</summary>
    public string Text { get; }

    /// <summary>How many values came back.</summary>
    public int RestoredCount { get; }

    /// <summary>How many did not, for they are damaged, moved to another label or of another key; they stand in <see cref="Text"/> as they were.</summary>
    public int FailedCount { get; }

    /// <summary>Length and counts alone, so that logging it shows nothing; the text is in <see cref="Text"/>.</summary>
    /// <returns>A line without any of the text.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"UnmaskedText {{ Length = {Text.Length}, Restored = {RestoredCount}, Failed = {FailedCount} }}");
}
