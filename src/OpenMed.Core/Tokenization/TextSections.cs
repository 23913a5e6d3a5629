namespace OpenMed.Tokenization;

/// <summary>Cuts a long text into sections that are normalised and tokenised one by one, so that the room needed does not grow with
/// the text. A cut at a plain space changes no token: words do not reach across spaces. Where none comes in time the cut is at a line break
/// or other space, and only in a section without any within a word, which can change the tokens beside it.</summary>
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
        int lastBreak = -1;
        for (int charIndex = start + WantedUnits; charIndex < limit - 1; charIndex++)
        {
            if (text[charIndex] is not (' ' or '\n' or '\r') || !StartsCharacter(text[charIndex + 1])) continue;

            if (text[charIndex] == ' ' && char.IsLetterOrDigit(text[charIndex - 1])) return charIndex;

            if (text[charIndex] != '\n' || text[charIndex - 1] != '\r') lastBreak = charIndex;
        }

        if (limit == text.Length) return limit;

        return lastBreak >= 0 ? lastBreak : BeforeCluster(text, limit);
    }

    private static bool StartsCharacter(char unit) => char.IsAscii(unit) || char.IsLetter(unit);

    // No white space in the whole section: cut before a character that starts anew, at the worst within a very long cluster.
    private static int BeforeCluster(ReadOnlySpan<char> text, int end)
    {
        for (int charIndex = end; charIndex > end - WantedUnits; charIndex--)
        {
            if (StartsCharacter(text[charIndex])) return charIndex;
        }

        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
