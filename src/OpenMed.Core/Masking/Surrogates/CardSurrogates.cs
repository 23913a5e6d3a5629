using System.Text;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for numbers of payment cards: the test numbers that the payment processors publish.</summary>
internal static class CardSurrogates
{
    // PayPal, "Test credit card account numbers"; Stripe, "Test card numbers"; Adyen, "Test card numbers".
    private static readonly string[] TestNumbers =
    [
        "4111111111111111", "4012888888881881", "4242424242424242", "4000056655665556", "4222222222222",
        "5555555555554444", "5105105105105100", "5200828282828210", "2223003122003222", "2223000048410010",
        "378282246310005", "371449635398431", "378734493671000",
        "6011111111111117", "6011000990139424", "6011981111111113",
        "30569309025904", "38520000023237", "36227206271667", "3056930009020004",
        "3530111333300000", "3566002020360505",
        "6200000000000005", "6200000000000047", "6205500000000000004",
    ];

    /// <summary>A card number of the same issuer and length, with the separators kept; of no issuer where there is no test number.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Card(string original, KeyedDraws draws)
    {
        string digits = DigitPlaces.Digits(original);
        if (digits.Length is < 12 or > 19 || original.Any(char.IsLetter) || original.Contains('*', StringComparison.Ordinal))
            return CodeSurrogates.Code(original, draws);

        string[] alike = [.. TestNumbers.Where(number =>
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
