namespace OpenMed.Rules.Checksums;

/// <summary>The key of French social security numbers (NIR). Source: INSEE, Numero de securite sociale: 97 less the number modulo 97.</summary>
internal static class FrenchSocialSecurity
{
    /// <summary>Whether a value is such a number: 15 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 15) && digits[0] is '1' or '2' && DigitText.ToNumber(digits[3..5]) is (>= 1 and <= 12) or (>= 20 and <= 42) or >= 50
        && 97 - (DigitText.ToNumber(digits[..13]) % 97) == DigitText.ToNumber(digits[13..]);
}
