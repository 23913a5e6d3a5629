namespace OpenMed.Rules.Checksums;

/// <summary>The two check digits of Brazilian taxpayer numbers: CPF of persons, CNPJ of firms. Source: Receita Federal: modulus 11 twice.</summary>
internal static class BrazilianTaxNumber
{
    /// <summary>Whether a value is a CPF (11 digits) or a CNPJ (14 digits).</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) => DigitText.AreDigits(digits) && digits.Length switch
    {
        11 => !DigitText.IsRepeated(digits) && IsCheck(digits, 9, 11) && IsCheck(digits, 10, 11),
        14 => !DigitText.IsRepeated(digits) && IsCheck(digits, 12, 9) && IsCheck(digits, 13, 9),
        _ => false,
    };

    // From the check digit to the left the weights are 2, 3, 4 ... and start again after the highest.
    private static bool IsCheck(ReadOnlySpan<char> digits, int checkIndex, int highest)
    {
        int sum = 0;
        int weight = 2;
        for (int digitIndex = checkIndex - 1; digitIndex >= 0; digitIndex--)
        {
            sum += (digits[digitIndex] - '0') * weight;
            weight = weight == highest ? 2 : weight + 1;
        }

        return sum * 10 % 11 % 10 == digits[checkIndex] - '0';
    }
}
