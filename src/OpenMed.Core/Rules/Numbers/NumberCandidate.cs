namespace OpenMed.Rules.Numbers;

/// <summary>Digits of a text that may be a number of some kind: alone, or in groups of a known form.</summary>
/// <param name="start">Where the first digit is.</param>
/// <param name="end">The first code unit after the last digit.</param>
/// <param name="digits">The digits alone.</param>
/// <param name="separator">What stands after the first group; NUL when there is one group only.</param>
/// <param name="isPartOfCode">Whether a dash joins it to letters, as in <c>INV-1234</c>.</param>
/// <param name="letters">The letters near it, as <see cref="ContextWords.LettersNear"/> gives them.</param>
internal readonly ref struct NumberCandidate(int start, int end, ReadOnlySpan<char> digits, char separator, bool isPartOfCode, uint letters)
{
    /// <summary>Where the first digit is, in UTF-16 code units of the text.</summary>
    public int Start { get; } = start;

    /// <summary>The first code unit after the last digit.</summary>
    public int End { get; } = end;

    /// <summary>The digits alone.</summary>
    public ReadOnlySpan<char> Digits { get; } = digits;

    /// <summary>What stands after the first group; NUL when there is one group only.</summary>
    public char Separator { get; } = separator;

    /// <summary>Whether there is more than one group.</summary>
    public bool IsGrouped => Separator != '\0';

    /// <summary>Whether a dash joins it to letters, as in <c>INV-1234</c>: then its form alone proves little.</summary>
    public bool IsPartOfCode { get; } = isPartOfCode;

    /// <summary>The letters near it, as <see cref="ContextWords.LettersNear"/> gives them.</summary>
    public uint Letters { get; } = letters;
}
