namespace OpenMed.Rules.Checksums;

/// <summary>The check character and birth date of Chinese resident identity numbers. Source: GB 11643-1999: ISO/IEC 7064 mod 11-2.</summary>
internal static class ChineseIdentity
{
    /// <summary>Whether a value is such a number: 17 digits and a digit or X.</summary>
    /// <param name="value">The whole value in capitals.</param>
    public static bool IsValid(ReadOnlySpan<char> value) =>
        value.Length == 18 && DigitText.AreDigits(value[..17]) && value[0] is >= '1' and <= '8' && DigitText.ToNumber(value[6..8]) is 19 or 20
        && DigitText.IsDay(DigitText.ToNumber(value[10..12]), DigitText.ToNumber(value[12..14])) && Iso7064.IsMod11And2(value);
}
