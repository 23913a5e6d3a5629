namespace OpenMed.Rules.Checksums;

/// <summary>The Luhn checksum of payment cards, IMEIs and NPIs. Source: ISO/IEC 7812-1, annex B.</summary>
internal static class Luhn
{
    /// <summary>Whether the last digit checks the others.</summary>
    /// <param name="digits">The whole value; fewer than 2 digits and other characters never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) => digits.Length > 1 && DigitText.AreDigits(digits) && Sum(digits) % 10 == 0;

    /// <summary>The sum over the digits, each second one from the right doubled and its digits added.</summary>
    /// <param name="digits">ASCII digits alone.</param>
    public static int Sum(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int digitIndex = 0; digitIndex < digits.Length; digitIndex++)
        {
            int digit = digits[digitIndex] - '0';
            bool isDoubled = (digits.Length - digitIndex) % 2 == 0;
            sum += isDoubled ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
        }

        return sum;
    }
}
