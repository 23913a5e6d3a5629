namespace OpenMed.Merging;

/// <summary>Tells words of programs from words of people: identifiers with inner capitals or underscores, calls, qualified names.</summary>
internal static class CodeWord
{
    // Names have an inner capital after so many letters at most: McDonald, MacLeod, FitzGerald.
    private const int LongestNamePrefix = 4;
    private const int LongestToken = 256;

    /// <summary>Whether a part of a text is, or lies within, a word of a program.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts, in UTF-16 code units.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool Holds(string text, int start, int end)
    {
        int first = start;
        int last = end;
        while (first > Math.Max(0, start - LongestToken) && IsIdentifier(text[first - 1])) first--;
        while (last < Math.Min(text.Length, end + LongestToken) && IsIdentifier(text[last])) last++;
        ReadOnlySpan<char> word = text.AsSpan(first, last - first);
        return !word.ContainsAny(' ', '\n') && (IsIdentifierName(word) || IsArgument(text, first));
    }

    private static bool IsIdentifierName(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        int wordStart = 0;
        for (int charIndex = 1; charIndex < word.Length; charIndex++)
        {
            if (word[charIndex] == '_' && charIndex + 1 < word.Length) return true;

            if (!char.IsLower(word[charIndex - 1]) || !char.IsUpper(word[charIndex])) continue;

            if (++capitals > 1 || charIndex - wordStart > LongestNamePrefix) return true;

            wordStart = charIndex;
        }

        return false;
    }

    // In "pam_unix(chpasswd:auth)" both words after the bracket belong to the call.
    private static bool IsArgument(string text, int start)
    {
        for (int charIndex = start - 1; charIndex >= Math.Max(1, start - LongestToken) && !char.IsWhiteSpace(text[charIndex]); charIndex--)
        {
            if (text[charIndex] == '(' && IsIdentifier(text[charIndex - 1])) return true;
        }

        return false;
    }

    private static bool IsIdentifier(char character) => char.IsLetterOrDigit(character) || character == '_';
}
