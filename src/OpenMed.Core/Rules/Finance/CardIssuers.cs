using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Finance;

/// <summary>Which numbers the card issuers give out: first digits and lengths. Source: the issuers' published ranges (Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro, Mir, RuPay).</summary>
internal static class CardIssuers
{
    /// <summary>Whether a number lies in a range that is given out, with a length that it has there.</summary>
    /// <param name="digits">ASCII digits alone.</param>
    public static bool Issued(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 13) return false;

        int four = (int)DigitText.ToNumber(digits[..4]);
        return (four, digits.Length) switch
        {
            ( >= 4000 and <= 4999, 13 or 16 or 19) => true,
            ( >= 5100 and <= 5599 or >= 2221 and <= 2720, 16) => true,
            ( >= 3400 and <= 3499 or >= 3700 and <= 3799, 15) => true,
            (6011 or >= 6440 and <= 6599 or >= 6200 and <= 6299 or >= 8100 and <= 8171, >= 16 and <= 19) => true,
            ( >= 3000 and <= 3059 or 3095 or >= 3600 and <= 3699 or >= 3800 and <= 3999, 14 or 16 or 19) => true,
            ( >= 3528 and <= 3589, >= 16 and <= 19) => true,
            ( >= 2200 and <= 2204, >= 16 and <= 19) => true,
            (6060 or 6521 or 5080 or 8172, 16) => true,
            (5018 or 5020 or 5038 or 5893 or 6304 or 6759 or 6761 or 6762 or 6763, >= 13 and <= 19) => true,
            _ => false,
        };
    }
}
