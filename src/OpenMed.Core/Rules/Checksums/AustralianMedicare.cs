namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of Australian Medicare card numbers. Source: Services Australia, Medicare card number: modulus 10.</summary>
internal static class AustralianMedicare
{
    /// <summary>Whether a value is such a number: ten digits, or eleven with the place on the card.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        digits.Length is 10 or 11 && DigitText.AreDigits(digits) && digits[0] is >= '2' and <= '6' && digits[9] != '0'
        && DigitText.WeightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == digits[8] - '0';
}
