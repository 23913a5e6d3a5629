namespace OpenMed.Rules.Time;

/// <summary>Steps over the words round a number.</summary>
internal static class Words
{
    private const int Longest = 16;

    /// <summary>Where the word starts that ends before a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The first code unit after the word.</param>
    public static int StartBefore(in RuleText text, int end)
    {
        int start = end;
        while (end - start < Longest && IsLetter(text.At(start - 1))) start--;
        return start;
    }

    /// <summary>The first code unit after the word that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    public static int EndFrom(in RuleText text, int start)
    {
        int end = start;
        while (end - start < Longest && IsLetter(text.At(end))) end++;
        return end;
    }

    /// <summary>Steps over single signs and blanks, forwards.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">Where to start.</param>
    /// <param name="signs">What may be stepped over.</param>
    /// <param name="most">The most to step over.</param>
    public static int Skip(in RuleText text, int charIndex, string signs, int most)
    {
        int start = charIndex;
        while (charIndex - start < most && IsIn(signs, text.At(charIndex))) charIndex++;
        return charIndex;
    }

    /// <summary>Steps over single signs and blanks, backwards.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The first code unit after them.</param>
    /// <param name="signs">What may be stepped over.</param>
    /// <param name="most">The most to step over.</param>
    public static int SkipBack(in RuleText text, int charIndex, string signs, int most)
    {
        int start = charIndex;
        while (start - charIndex < most && IsIn(signs, text.At(charIndex - 1))) charIndex--;
        return charIndex;
    }

    private static bool IsLetter(char character) => char.IsAsciiLetter(character) || (character > 127 && char.IsLetter(character));

    // A few signs, so a loop is quicker than a search.
    private static bool IsIn(string signs, char character)
    {
        foreach (char sign in signs)
        {
            if (sign == character) return true;
        }

        return false;
    }
}
