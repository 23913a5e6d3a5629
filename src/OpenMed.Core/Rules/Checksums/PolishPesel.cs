namespace OpenMed.Rules.Checksums;

/// <summary>The check digit and birth date of Polish PESEL numbers. Source: Ministerstwo Cyfryzacji, numer PESEL.</summary>
internal static class PolishPesel
{
    /// <summary>Whether a value is such a number: 11 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 11) && (DigitText.WeightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) + digits[10] - '0') % 10 == 0
        && DigitText.IsDay(DigitText.ToNumber(digits[2..4]) % 20, DigitText.ToNumber(digits[4..6]));
}
