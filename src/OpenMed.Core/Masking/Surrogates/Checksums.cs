using OpenMed.Rules.Checksums;

namespace OpenMed.Masking.Surrogates;

/// <summary>Check digits of stand-ins.</summary>
internal static class Checksums
{
    // Shorter numbers pass Luhn by chance too often for it to mean something.
    private const int LeastLuhnDigits = 12;

    // 45 CFR 162.406: an NPI is checked as a card number of the issuer 80840.
    private const string NpiIssuer = "80840";

    /// <summary>The check digit of ISO/IEC 7812-1, annex B (Luhn).</summary>
    /// <param name="digits">The digits before it, of ASCII.</param>
    public static char Luhn(ReadOnlySpan<char> digits) => Complement(Rules.Checksums.Luhn.Sum([.. digits, '0']));

    /// <summary>The check digit of a routing number of the American Bankers Association: weights 3, 7 and 1.</summary>
    /// <param name="digits">The eight digits before it, of ASCII.</param>
    public static char Routing(ReadOnlySpan<char> digits) => Complement(DigitText.WeightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7]));

    /// <summary>Gives a stand-in the check digit that its original has, when that has one.</summary>
    /// <param name="standIn">As long as the original, with the digits at the same places.</param>
    /// <param name="original">The original.</param>
    /// <returns>The stand-in, with another last digit at most.</returns>
    public static string Repair(string standIn, string original)
    {
        string before = string.Concat(original.Where(char.IsAsciiDigit));
        if (before.Length is < 9 or > 30 || original.Any(char.IsLetter) || standIn.Length != original.Length) return standIn;

        string digits = string.Concat(standIn.Where(char.IsAsciiDigit));
        char? check = null;
        if (before.Length >= LeastLuhnDigits && Luhn(before.AsSpan()[..^1]) == before[^1]) check = Luhn(digits.AsSpan()[..^1]);
        if (before.Length == 10 && Luhn(NpiIssuer + before[..^1]) == before[^1]) check = Luhn(NpiIssuer + digits[..^1]);
        if (before.Length == 9 && Routing(before.AsSpan()[..^1]) == before[^1]) check = Routing(digits.AsSpan()[..^1]);
        if (check is not { } digit) return standIn;

        char[] repaired = standIn.ToCharArray();
        repaired[Array.FindLastIndex(repaired, char.IsAsciiDigit)] = digit;
        return new string(repaired);
    }

    private static char Complement(int sum) => (char)('0' + ((10 - (sum % 10)) % 10));
}
