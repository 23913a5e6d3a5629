namespace OpenMed.Tokenization;

/// <summary>Cuts a long text into sections that are normalised and tokenised one by one, so that the room needed does not grow with
/// the text. A cut at a plain space changes no token: words do not reach across spaces.</summary>
internal static class TextSections
{
    private const int WantedUnits = 16 * 1024;
    private const int MaxUnits = 4 * WantedUnits;

    /// <summary>Finds the end of the section that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <returns>The end (exclusive); after <paramref name="start"/> unless that is the end of the text.</returns>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start <= WantedUnits) return text.Length;

        int limit = Math.Min(text.Length, start + MaxUnits);
        for (int charIndex = start + WantedUnits; charIndex < limit - 1; charIndex++)
        {
            if (text[charIndex] == ' ' && char.IsAsciiLetterOrDigit(text[charIndex - 1]) && char.IsAscii(text[charIndex + 1]))
                return charIndex;
        }

        return limit == text.Length ? limit : BeforeCluster(text, limit);
    }

    // No space in the whole section: cut before a character that starts anew, at the worst within a very long cluster.
    private static int BeforeCluster(ReadOnlySpan<char> text, int end)
    {
        for (int charIndex = end; charIndex > end - WantedUnits; charIndex--)
        {
            if (char.IsAscii(text[charIndex]) || char.IsLetter(text[charIndex])) return charIndex;
        }

        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
