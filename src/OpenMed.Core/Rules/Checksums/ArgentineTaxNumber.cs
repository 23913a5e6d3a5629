namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of Argentine tax and labour numbers (CUIT, CUIL). Source: AFIP: modulus 11.</summary>
internal static class ArgentineTaxNumber
{
    /// <summary>Whether a value is such a number: 11 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 11) && DigitText.ToNumber(digits[..2]) is 20 or 23 or 24 or 25 or 26 or 27 or 30 or 33 or 34
        && DigitText.WeightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
}
