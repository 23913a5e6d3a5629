namespace OpenMed.Rules.Checksums;

/// <summary>The check digits of ISO/IEC 7064: mod 97-10, mod 11-2 and mod 11,10.</summary>
internal static class Iso7064
{
    /// <summary>What is left of digits and letters (A is 10, Z is 35) divided by 97; 1 for values with check digits at their end.</summary>
    /// <param name="value">Digits and capital letters.</param>
    /// <returns>From 0 to 96, or -1 when there is another character.</returns>
    public static int Mod97(ReadOnlySpan<char> value) => Mod97(value, 0);

    /// <summary>The same, going on from what is left of characters before.</summary>
    /// <param name="value">Digits and capital letters.</param>
    /// <param name="rest">What was left, or -1.</param>
    public static int Mod97(ReadOnlySpan<char> value, int rest)
    {
        foreach (char character in value)
        {
            if (character is >= '0' and <= '9' && rest >= 0) rest = ((rest * 10) + character - '0') % 97;
            else if (character is >= 'A' and <= 'Z' && rest >= 0) rest = ((rest * 100) + character - 'A' + 10) % 97;
            else return -1;
        }

        return rest;
    }

    /// <summary>Whether the last character, a digit or X for ten, checks the digits before it: mod 11-2.</summary>
    /// <param name="value">The whole value.</param>
    public static bool IsMod11And2(ReadOnlySpan<char> value)
    {
        if (value.Length < 2 || !DigitText.AreDigits(value[..^1])) return false;

        int check = 0;
        foreach (char digit in value[..^1]) check = (check + digit - '0') * 2 % 11;
        check = (12 - check) % 11;
        return value[^1] == (check == 10 ? 'X' : (char)('0' + check));
    }

    /// <summary>Whether the last digit checks those before it: mod 11,10.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsMod11And10(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 2 || !DigitText.AreDigits(digits)) return false;

        int product = 10;
        foreach (char digit in digits[..^1])
        {
            int sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == digits[^1] - '0';
    }
}
