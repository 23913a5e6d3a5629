namespace OpenMed.Rules.Checksums;

/// <summary>The check digits and birth date of Belgian national numbers. Source: Royal decree of 3 April 1984: 97 less the number modulo 97.</summary>
internal static class BelgianIdentity
{
    /// <summary>Whether a value is such a number: 11 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 11) && DigitText.ToNumber(digits[2..4]) % 20 <= 12 && DigitText.ToNumber(digits[4..6]) <= 31
        && (IsCheck(DigitText.ToNumber(digits[..9]), digits) || IsCheck(DigitText.ToNumber(digits[..9]) + 2_000_000_000, digits));

    // Who was born since 2000 has a 2 before the number.
    private static bool IsCheck(long number, ReadOnlySpan<char> digits) => 97 - (number % 97) == DigitText.ToNumber(digits[9..]);
}
