namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of US national provider identifiers. Source: CMS, Requirements for NPI and NPI Check Digit: Luhn over 80840 and the number.</summary>
internal static class Npi
{
    private const int PrefixSum = 24;

    /// <summary>Whether a value is a provider identifier: ten digits, the first 1 or 2.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 10) && digits[0] is '1' or '2' && (Luhn.Sum(digits) + PrefixSum) % 10 == 0;
}
