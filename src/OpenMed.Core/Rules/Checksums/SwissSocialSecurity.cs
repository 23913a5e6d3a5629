namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of Swiss social security numbers (AHV, AVS). Source: Zentrale Ausgleichsstelle ZAS: 756 and EAN-13.</summary>
internal static class SwissSocialSecurity
{
    /// <summary>Whether a value is such a number: 13 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 13) && digits[..3].SequenceEqual("756".AsSpan()) && DigitText.WeightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0;
}
