namespace OpenMed.Rules.Checksums;

/// <summary>The check and birth date of Czech and Slovak birth numbers. Source: Act 133/2000 Coll.: divisible by 11.</summary>
internal static class CzechIdentity
{
    /// <summary>Whether a value is such a number: 10 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 10) && DigitText.IsDay(DigitText.ToNumber(digits[2..4]) % 50 % 20, DigitText.ToNumber(digits[4..6])) && DigitText.ToNumber(digits) % 11 == 0;
}
