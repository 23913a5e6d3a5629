namespace OpenMed.Rules.Keyed;

/// <summary>Says where an identifier ends and whether it fits its kind.</summary>
internal static class IdentifierReader
{
    /// <summary>Where a number of a kind ends: over <c>-</c>, <c>/</c> and <c>.</c> between digits, and over spaces when the kind has them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first digit.</param>
    /// <param name="runEnd">Where the run ends.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The first code unit after it; at most two more than the kind allows are looked at.</returns>
    public static int NumberEnd(in RuleText text, int start, int runEnd, KeyedIdentifier kind)
    {
        int last = Math.Min(runEnd, start + kind.MostLength + 2);
        int end = GroupEnd(text, start, last);
        int length = end - start;
        while (end < last && char.IsAsciiDigit(text.At(end + 1)) && !kind.IsNumber)
        {
            int next = GroupEnd(text, end + 1, last);
            bool goesOn = text.Chars[end] switch
            {
                '-' or '/' => true,
                '.' => length >= 3 && next - end > 3,
                ' ' => kind.HasSpaces && length is >= 2 and <= 5 && next - end - 1 is >= 2 and <= 5,
                _ => false,
            };
            if (!goesOn) break;

            length = next - end - 1;
            end = next;
        }

        return end;
    }

    /// <summary>Whether a value is one code: letters, digits and single signs in it.</summary>
    /// <param name="value">The value.</param>
    public static bool IsCode(ReadOnlySpan<char> value)
    {
        foreach (char character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '/' or '.' or '_' or ' ')) return false;
        }

        return !value.IsEmpty;
    }

    /// <summary>Whether a value has the length and the digits of a kind.</summary>
    /// <param name="value">The value.</param>
    /// <param name="kind">The kind.</param>
    public static bool Fits(ReadOnlySpan<char> value, KeyedIdentifier kind)
    {
        if (value.Length > kind.MostLength) return false;

        int digitCount = 0;
        foreach (char character in value)
        {
            if (char.IsAsciiDigit(character)) digitCount++;
            else if (kind.IsNumber) return false;
        }

        return digitCount >= kind.LeastDigits;
    }

    private static int GroupEnd(in RuleText text, int start, int last)
    {
        int end = start;
        while (end < last && char.IsAsciiDigit(text.Chars[end])) end++;
        return end;
    }
}
