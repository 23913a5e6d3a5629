using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Identity;

/// <summary>Which US social security numbers may be given out. Source: Social Security Administration, randomization: no area 000, 666 or from 900 on, no group 00, no serial number 0000.</summary>
internal static class SocialSecurityRanges
{
    // Printed in wallets and advertisements, and never given out since.
    private static readonly string[] WellKnown = ["078051120", "219099999", "457555462"];

    /// <summary>Whether a number may be a person's.</summary>
    /// <param name="digits">Nine ASCII digits alone.</param>
    public static bool IsIssued(ReadOnlySpan<char> digits) => digits[0] != '9' && DigitText.ToNumber(digits[..3]) is not (0 or 666)
        && DigitText.ToNumber(digits[3..5]) != 0 && DigitText.ToNumber(digits[5..]) != 0 && !IsWellKnown(digits);

    private static bool IsWellKnown(ReadOnlySpan<char> digits)
    {
        foreach (string number in WellKnown)
        {
            if (digits.SequenceEqual(number)) return true;
        }

        return false;
    }
}
