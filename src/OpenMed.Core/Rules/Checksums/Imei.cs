namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of mobile devices. Source: 3GPP TS 23.003, annex B: Luhn over 15 digits.</summary>
internal static class Imei
{
    /// <summary>Whether a value is an IMEI.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 15) && digits[0] != '9' | digits[1] == '9' && Luhn.IsValid(digits);
}
