namespace OpenMed.Rules.Checksums;

/// <summary>The check digit and birth date of South African identity numbers. Source: Department of Home Affairs: Luhn.</summary>
internal static class SouthAfricanIdentity
{
    /// <summary>Whether a value is such a number: 13 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 13) && DigitText.IsDay(DigitText.ToNumber(digits[2..4]), DigitText.ToNumber(digits[4..6])) && digits[10] <= '2' && digits[11] is '8' or '9' && Luhn.IsValid(digits);
}
