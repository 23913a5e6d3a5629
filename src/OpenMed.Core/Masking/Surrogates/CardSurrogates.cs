using System.Text;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for numbers of payment cards: the test numbers that the payment processors publish.</summary>
internal static class CardSurrogates
{
    /// <summary>A card number of the same issuer and length, with the separators kept; of no issuer where there is no test number.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Card(string original, KeyedDraws draws)
    {
        string digits = DigitPlaces.Digits(original);
        if (digits.Length is < 12 or > 19 || original.Any(char.IsLetter) || original.Contains('*', StringComparison.Ordinal))
            return CodeSurrogates.Code(original, draws);

        string[] alike = [.. TestCards.Usual.Where(number =>
            number.Length == digits.Length && Issuer(number) == Issuer(digits) && !number.Equals(digits, StringComparison.Ordinal))];
        return DigitPlaces.Fill(original, alike.Length > 0 ? alike[draws.Next(alike.Length)] : OfNoIssuer(digits.Length, draws));
    }

    // ISO/IEC 7812-1: the first digit 9 is for national standards bodies, and no payment network uses 99.
    private static string OfNoIssuer(int length, KeyedDraws draws)
    {
        var number = new StringBuilder("99", length);
        while (number.Length < length - 1) number.Append((char)('0' + draws.Next(10)));
        return number.Append(Checksums.Luhn(number.ToString())).ToString();
    }

    // By the first digits, ISO/IEC 7812-1 and the networks' own tables.
    private static string Issuer(string digits) => digits switch
    {
        ['4', ..] => "Visa",
        ['5', >= '1' and <= '5', ..] or ['2', >= '2' and <= '7', ..] => "Mastercard",
        ['3', '4' or '7', ..] => "American Express",
        ['6', '0', '1', '1', ..] or ['6', '4' or '5', ..] => "Discover",
        ['3', '0' or '6' or '8' or '9', ..] => "Diners Club",
        ['3', '5', ..] => "JCB",
        ['6', '2', ..] => "UnionPay",
        _ => "",
    };
}
