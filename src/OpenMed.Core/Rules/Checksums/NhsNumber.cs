namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of NHS numbers of England, Wales and the Isle of Man. Source: NHS Data Dictionary, NHS NUMBER: modulus 11.</summary>
internal static class NhsNumber
{
    /// <summary>Whether a value is an NHS number: ten digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 10) && !DigitText.IsRepeated(digits) && DigitText.WeightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
}
