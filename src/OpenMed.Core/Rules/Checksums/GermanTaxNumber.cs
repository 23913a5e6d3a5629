namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of German tax identification numbers. Source: Bundeszentralamt fuer Steuern, section 139b AO: ISO/IEC 7064 mod 11,10.</summary>
internal static class GermanTaxNumber
{
    /// <summary>Whether a value is such a number: 11 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 11) && digits[0] != '0' && HasOneRepeatedDigit(digits[..10]) && Iso7064.IsMod11And10(digits);

    // One digit occurs two or three times, the others once at most.
    private static bool HasOneRepeatedDigit(ReadOnlySpan<char> digits)
    {
        int repeatedCount = 0;
        for (char digit = '0'; digit <= '9'; digit++)
        {
            int count = 0;
            foreach (char other in digits) count += other == digit ? 1 : 0;
            if (count > 3) return false;

            repeatedCount += count > 1 ? 1 : 0;
        }

        return repeatedCount == 1;
    }
}
