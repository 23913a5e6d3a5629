namespace OpenMed.Rules.Checksums;

/// <summary>The check character and birth date of Finnish personal identity codes. Source: Digital and Population Data Services Agency: modulus 31.</summary>
internal static class FinnishIdentity
{
    private const string Checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    /// <summary>Whether a code has the form: a birth date, a sign of the century, which may be left out when it is a dash, three digits, a check character.</summary>
    /// <param name="code">The code in capitals.</param>
    public static bool HasForm(ReadOnlySpan<char> code) =>
        (code.Length == 10 || (code.Length == 11 && "+-YXWVUABCDEF".AsSpan().IndexOf(code[6]) >= 0))
        && DigitText.AreDigits(code[..6]) && DigitText.AreDigits(code[^4..^1])
        && DigitText.IsDay(DigitText.ToNumber(code[2..4]), DigitText.ToNumber(code[..2]));

    /// <summary>Whether a code of that form has the right last character.</summary>
    /// <param name="code">The whole code in capitals.</param>
    public static bool IsValid(ReadOnlySpan<char> code) =>
        HasForm(code) && Checks[(int)(((DigitText.ToNumber(code[..6]) * 1000) + DigitText.ToNumber(code[^4..^1])) % 31)] == code[^1];
}
