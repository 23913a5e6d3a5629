namespace OpenMed.Rules.Checksums;

/// <summary>The check digit and birth date of South Korean resident registration numbers. Source: Resident Registration Act, enforcement rules: modulus 11.</summary>
internal static class KoreanIdentity
{
    /// <summary>Whether a value is such a number: 13 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 13) && DigitText.IsDay(DigitText.ToNumber(digits[2..4]), DigitText.ToNumber(digits[4..6]))
        && (11 - (DigitText.WeightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 == digits[12] - '0';
}
