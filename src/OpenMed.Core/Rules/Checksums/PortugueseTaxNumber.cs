namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of Portuguese tax numbers (NIF). Source: Autoridade Tributaria, numero de identificacao fiscal: modulus 11.</summary>
internal static class PortugueseTaxNumber
{
    /// <summary>Whether a value is such a number: 9 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 9) && digits[0] is not ('0' or '4' or '7') && (11 - (DigitText.WeightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 % 10 == digits[8] - '0';
}
