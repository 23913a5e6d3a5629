using System.Globalization;
using OpenMed.Rules.Checksums;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for account and tax numbers.</summary>
internal static class FinanceSurrogates
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>A social security number of those that were never given out, 987-65-4320 to 4329, in the original's separators.</summary>
    /// <remarks>Social Security Administration: set aside for advertisements.</remarks>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Ssn(string original, KeyedDraws draws) => DigitPlaces.Digits(original).Length == 9
        ? DigitPlaces.Fill(original, $"98765432{(char)('0' + draws.Next(10))}")
        : CodeSurrogates.Code(original, draws);

    /// <summary>A taxpayer's number: as a social security number when it has that form.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Tax(string original, KeyedDraws draws) =>
        original.Length == 11 && DigitPlaces.Digits(original).Length == 9 && !char.IsDigit(original[3]) && !char.IsDigit(original[6])
            ? Ssn(original, draws)
            : CodeSurrogates.Code(original, draws);

    /// <summary>An account number; an IBAN keeps its country and length and gets right check digits (ISO 13616).</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Account(string original, KeyedDraws draws)
    {
        string compact = string.Concat(original.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        bool isIban = compact.Length is >= 15 and <= 34 && char.IsAsciiLetter(compact[0]) && char.IsAsciiLetter(compact[1])
            && char.IsAsciiDigit(compact[2]) && char.IsAsciiDigit(compact[3]);
        if (!isIban) return CodeSurrogates.Code(original, draws);

        string country = compact[..2];
        string account = Alike(compact[4..], draws);
        int check = 98 - Iso7064.Mod97(account + country + "00");
        return DigitPlaces.FillCode(original, string.Create(CultureInfo.InvariantCulture, $"{country}{check:00}{account}"));
    }

    /// <summary>A bank's code (ISO 9362), with its country kept.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Swift(string original, KeyedDraws draws)
    {
        if (original.Length is not (8 or 11) || !original.All(char.IsAsciiLetterOrDigit)) return CodeSurrogates.Code(original, draws);

        string code = Alike(original.ToUpperInvariant(), draws);
        return DigitPlaces.FillCode(original, string.Concat(code.AsSpan(0, 4), original.ToUpperInvariant().AsSpan(4, 2), code.AsSpan(6)));
    }

    /// <summary>A vehicle's number with its check digit (49 CFR 565.15); of another length, any code.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Vehicle(string original, KeyedDraws draws)
    {
        const string alphabet = "ABCDEFGHJKLMNPRSTUVWXYZ";
        const string values = "12345678123457923456789";
        int[] weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        if (original.Length != weights.Length || !original.All(char.IsAsciiLetterOrDigit)) return CodeSurrogates.Code(original, draws);

        char[] number = original.Select(unit => char.IsDigit(unit) ? (char)('0' + draws.Next(10)) : alphabet[draws.Next(alphabet.Length)]).ToArray();
        int sum = 0;
        for (int charIndex = 0; charIndex < number.Length; charIndex++)
            sum += weights[charIndex] * ((char.IsDigit(number[charIndex]) ? number[charIndex] : values[alphabet.IndexOf(number[charIndex], StringComparison.Ordinal)]) - '0');
        number[8] = sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
        return DigitPlaces.FillCode(original, number);
    }

    private static string Alike(string code, KeyedDraws draws) =>
        string.Concat(code.Select(unit => char.IsDigit(unit) ? (char)('0' + draws.Next(10)) : Letters[draws.Next(Letters.Length)]));
}
