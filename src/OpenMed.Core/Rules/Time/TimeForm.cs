namespace OpenMed.Rules.Time;

/// <summary>Reads times of day at a digit. Source: ISO 8601-1, RFC 5322, section 3.3.</summary>
internal static class TimeForm
{
    private const int LongestFraction = 9;

    private static readonly WordList Zones = new(
        "z", "utc", "gmt", "cet", "cest", "mez", "mesz", "bst", "ist", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "wet", "eet", "uhr", "h", "hrs");

    /// <summary>Reads a time: <c>14:32</c>, <c>2:05 pm</c>, <c>10:05:03.123Z</c>, <c>3 p.m.</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first digit.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool TryRead(in RuleText text, int start, out int end)
    {
        end = start;
        int count = DigitGroup.Count(text, start, 3);
        if (count is 0 or 3) return false;

        int hour = DigitGroup.Value(text, start, count);
        int charIndex = start + count;
        bool hasMinutes = text.At(charIndex) == ':' && IsSixtieth(text, charIndex + 1);
        bool hasSeconds = false;
        if (hasMinutes)
        {
            charIndex += 3;
            hasSeconds = text.At(charIndex) == ':' && IsSixtieth(text, charIndex + 1);
            if (hasSeconds) charIndex += 3;
            int fraction = hasSeconds && text.At(charIndex) is '.' or ',' ? DigitGroup.Count(text, charIndex + 1, LongestFraction) : 0;
            if (fraction > 0) charIndex += fraction + 1;
        }

        int half = HalfEnd(text, charIndex);
        if (half > charIndex)
        {
            end = half;
            return hour is >= 1 and <= 12;
        }

        if (!hasMinutes || hour > 24) return false;

        end = WithZone(text, charIndex);
        return !RuleText.IsWordCharacter(text.At(end)) && !(text.At(end) == ':' && char.IsAsciiDigit(text.At(end + 1)));
    }

    private static bool IsSixtieth(in RuleText text, int start) =>
        text.At(start) is >= '0' and <= '5' && char.IsAsciiDigit(text.At(start + 1)) && !char.IsAsciiDigit(text.At(start + 2));

    private static int HalfEnd(in RuleText text, int end)
    {
        int charIndex = Words.Skip(text, end, " ", 1);
        if (text.At(charIndex) is not ('a' or 'p' or 'A' or 'P')) return end;

        int last = charIndex + 1;
        if (text.At(last) == '.') last++;
        if (text.At(last) is not ('m' or 'M') || char.IsLetterOrDigit(text.At(last + 1))) return end;

        return text.At(last + 1) == '.' && text.At(charIndex + 1) == '.' ? last + 2 : last + 1;
    }

    private static int WithZone(in RuleText text, int end)
    {
        int charIndex = Words.Skip(text, end, " ", 1);
        if (text.At(charIndex) is '+' or '-')
        {
            int hours = DigitGroup.Count(text, charIndex + 1, 5);
            if (hours == 4) return charIndex + 5;
            if (hours == 2 && text.At(charIndex + 3) == ':' && DigitGroup.Count(text, charIndex + 4, 3) == 2) return charIndex + 6;
            return hours == 2 && charIndex == end && text.At(charIndex) == '+' ? charIndex + 3 : end;
        }

        int wordEnd = Words.EndFrom(text, charIndex);
        return wordEnd > charIndex && Zones.Contains(text.Chars[charIndex..wordEnd]) ? wordEnd : end;
    }
}
