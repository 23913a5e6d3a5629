namespace OpenMed.Rules;

/// <summary>Finds words within names and running text.</summary>
internal static class WordSearch
{
    /// <summary>Whether a part of a text is a word, or a part of a name like <c>patientSSN</c> or <c>ssn_number</c>; an <c>s</c> behind it is allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool StandsAsWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (!StartsAsWord(text, start)) return false;

        if (end < text.Length && text[end] is 's' or 'S' && (end + 1 == text.Length || !char.IsLetter(text[end + 1]))) return true;

        return end >= text.Length || !char.IsLetter(text[end]) || (char.IsUpper(text[end]) && (char.IsLower(text[end - 1]) || IsCapitalised(text[end..])));
    }

    /// <summary>Whether a word may start at a place: no letter stands before it, or a small one before a capital.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    public static bool StartsAsWord(ReadOnlySpan<char> text, int start) =>
        start == 0 || !char.IsLetter(text[start - 1]) || (char.IsLower(text[start - 1]) && char.IsUpper(text[start]));

    // The first word of "SSNNumber" ends before a capital that a small letter follows.
    private static bool IsCapitalised(ReadOnlySpan<char> rest) => rest.Length > 1 && char.IsLower(rest[1]);

    /// <summary>How long a word is at the start of a text, case ignored; a space in it stands for a space, <c>_</c>, <c>-</c>, <c>.</c> or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The word or words, in lower case.</param>
    /// <returns>In UTF-16 code units; 0 when the text does not start so.</returns>
    public static int MatchLength(ReadOnlySpan<char> text, string words)
    {
        int charIndex = 0;
        foreach (char wanted in words)
        {
            bool isSpace = wanted == ' ';
            bool isThere = charIndex < text.Length
                && (isSpace ? text[charIndex] is ' ' or '_' or '-' or '.' : IsSame(text[charIndex], wanted));
            if (!isThere && !isSpace) return 0;
            if (isThere) charIndex++;
        }

        return charIndex;
    }

    private static bool IsSame(char character, char wanted) =>
        character == wanted || (character < 128 ? char.IsAsciiLetterUpper(character) && (character | 0x20) == wanted : char.ToLowerInvariant(character) == wanted);
}
