namespace OpenMed.Rules.Checksums;

/// <summary>The two check digits and birth date of Norwegian identity numbers. Source: Skatteetaten, fodselsnummer: modulus 11 twice.</summary>
internal static class NorwegianIdentity
{
    /// <summary>Whether a value is such a number: 11 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 11) && DigitText.IsDay(DigitText.ToNumber(digits[2..4]), DigitText.ToNumber(digits[..2]) % 40)
        && DigitText.WeightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0 && DigitText.WeightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
}
