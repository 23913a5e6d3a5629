namespace OpenMed.Rules.Checksums;

/// <summary>The check digit and birth date of Swedish personal numbers. Source: Skatteverket, personnummer: Luhn over the last ten digits.</summary>
internal static class SwedishIdentity
{
    /// <summary>Whether a value is such a number: ten digits, or twelve with the century.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        digits.Length is 10 or 12 && DigitText.AreDigits(digits)
        && DigitText.IsDay(DigitText.ToNumber(digits[^8..^6]), DigitText.ToNumber(digits[^6..^4]) % 60) && Luhn.IsValid(digits[^10..]);
}
