namespace OpenMed.Rules.Checksums;

/// <summary>The check of Australian tax file numbers. Source: Australian Taxation Office: modulus 11.</summary>
internal static class AustralianTaxFileNumber
{
    /// <summary>Whether a value is such a number: 9 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 9) && !DigitText.IsRepeated(digits) && DigitText.WeightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0;
}
