namespace OpenMed.Rules.Contact;

/// <summary>Reads one half of a position: degrees as a decimal, or with minutes and seconds. Source: ISO 6709, annex D.</summary>
internal static class CoordinateForm
{
    /// <summary>Reads degrees.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first digit, or the sign before it.</param>
    /// <param name="end">The first code unit after it, with a letter for the direction.</param>
    /// <param name="degrees">The whole degrees.</param>
    /// <param name="decimals">How many decimals the degrees have.</param>
    /// <param name="direction">N, S, E or W; or <c>\0</c> when there is none.</param>
    /// <param name="hasMinutes">Whether it has minutes.</param>
    public static bool TryRead(in RuleText text, int start, out int end, out int degrees, out int decimals, out char direction, out bool hasMinutes)
    {
        degrees = decimals = 0;
        direction = '\0';
        hasMinutes = false;
        end = text.At(start) is '-' or '+' ? start + 1 : start;
        int count = DigitGroup.Count(text, end, 4);
        if (count is 0 or > 3) return false;

        degrees = DigitGroup.Value(text, end, count);
        end += count;
        if (text.At(end) == '.')
        {
            decimals = DigitGroup.Count(text, end + 1, 16);
            if (decimals == 0) return false;

            end += decimals + 1;
        }

        if (text.At(end) is '\u00B0' or '\u00BA')
        {
            end++;
            hasMinutes = TrySixtieths(text, ref end, "'\u2032\u2019");
            if (hasMinutes) _ = TrySixtieths(text, ref end, "\"\u2033\u201D") || TrySixtieths(text, ref end, "'\u2032\u2019");
            if (hasMinutes && text.At(end) is '\'' or '\u2032') end++;
        }

        int letter = text.At(end) == ' ' ? end + 1 : end;
        if (text.At(letter) is 'N' or 'S' or 'E' or 'W' or 'O' && !RuleText.IsWordCharacter(text.At(letter + 1)))
        {
            direction = text.At(letter);
            end = letter + 1;
        }

        return true;
    }

    private static bool TrySixtieths(in RuleText text, ref int end, string marks)
    {
        int charIndex = text.At(end) == ' ' ? end + 1 : end;
        int count = DigitGroup.Count(text, charIndex, 3);
        if (count is 0 or 3 || DigitGroup.Value(text, charIndex, count) > 59) return false;

        charIndex += count;
        if (text.At(charIndex) == '.') charIndex += 1 + DigitGroup.Count(text, charIndex + 1, 8);
        if (!marks.Contains(text.At(charIndex), StringComparison.Ordinal)) return false;

        end = charIndex + 1;
        return true;
    }
}
