namespace OpenMed.Rules;

/// <summary>Finds words within names and running text.</summary>
internal static class WordSearch
{
    /// <summary>Finds the last occurrence of a word, ASCII case ignored; a space in it stands for a space, <c>_</c>, <c>-</c>, <c>.</c> or nothing.</summary>
    /// <param name="text">Where to look; short.</param>
    /// <param name="word">The word or words.</param>
    /// <param name="length">How long the occurrence is, in UTF-16 code units.</param>
    /// <returns>Where it starts, or -1.</returns>
    public static int LastIndexOf(ReadOnlySpan<char> text, string word, out int length)
    {
        int space = word.IndexOf(' ', StringComparison.Ordinal);
        length = word.Length;
        if (space < 0) return text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);

        ReadOnlySpan<char> first = word.AsSpan(0, space);
        ReadOnlySpan<char> head = text;
        while (head.LastIndexOf(first, StringComparison.OrdinalIgnoreCase) is >= 0 and int found)
        {
            length = MatchLength(text[found..], word);
            if (length > 0) return found;

            head = text[..(found + space - 1)];
        }

        return -1;
    }

    /// <summary>Whether a part of a text is a word, or a part of a name like <c>patientSSN</c> or <c>ssn_number</c>; an <c>s</c> behind it is allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool StandsAsWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && char.IsLetter(text[start - 1]) && !(char.IsLower(text[start - 1]) && char.IsUpper(text[start]))) return false;

        if (end < text.Length && text[end] is 's' or 'S' && (end + 1 == text.Length || !char.IsLetter(text[end + 1]))) return true;

        return end >= text.Length || !char.IsLetter(text[end]) || (char.IsUpper(text[end]) && (char.IsLower(text[end - 1]) || IsCapitalised(text[end..])));
    }

    // The first word of "SSNNumber" ends before a capital that a small letter follows.
    private static bool IsCapitalised(ReadOnlySpan<char> rest) => rest.Length > 1 && char.IsLower(rest[1]);

    private static int MatchLength(ReadOnlySpan<char> text, string words)
    {
        int charIndex = 0;
        foreach (char wanted in words)
        {
            bool isSpace = wanted == ' ';
            bool isThere = charIndex < text.Length
                && (isSpace ? text[charIndex] is ' ' or '_' or '-' or '.' : (text[charIndex] | 0x20) == (wanted | 0x20));
            if (!isThere && !isSpace) return 0;
            if (isThere) charIndex++;
        }

        return charIndex;
    }
}
