namespace OpenMed.Rules.Checksums;

/// <summary>The check of Dutch citizen service numbers (BSN), the eleven-test. Source: Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN.</summary>
internal static class DutchServiceNumber
{
    /// <summary>Whether a value is such a number: 9 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 9) && !DigitText.IsRepeated(digits) && (DigitText.WeightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - (digits[8] - '0')) % 11 == 0;
}
