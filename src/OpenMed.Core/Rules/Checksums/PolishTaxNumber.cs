namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of Polish tax numbers (NIP). Source: Rozporzadzenie Ministra Finansow, numer identyfikacji podatkowej.</summary>
internal static class PolishTaxNumber
{
    /// <summary>Whether a value is such a number: 10 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 10) && !DigitText.IsRepeated(digits) && DigitText.WeightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9] - '0';
}
