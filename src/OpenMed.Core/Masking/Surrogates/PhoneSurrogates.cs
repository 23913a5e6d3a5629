using System.Globalization;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for telephone numbers: 555-01xx at the end, country and form kept.</summary>
/// <remarks>555-0100 to 555-0199 are set aside for fiction in the whole of the North American Numbering Plan (ATIS-0300115).</remarks>
internal static class PhoneSurrogates
{
    private const int SubscriberDigits = 7;

    private static readonly string[] AreaCodes =
        ["202", "206", "213", "303", "312", "402", "404", "415", "503", "505", "512", "602", "612", "702", "713", "802", "808", "816", "907", "919"];

    // ITU-T E.164 country codes of two digits; those that begin with another pair have three, but for 1 and 7.
    private static readonly HashSet<string> TwoDigitCountries =
    [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57",
        "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];

    /// <summary>A telephone number.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Phone(string original, KeyedDraws draws)
    {
        int end = ExtensionStart(original);
        if (end < 0) return CodeSurrogates.Code(original, draws);

        string number = original[..end];
        string digits = DigitPlaces.Digits(number);
        if (digits.Length == 0) return null;

        int countryLength = CountryLength(number, digits);
        bool isNorthAmerican = digits[..countryLength].EndsWith('1') || (countryLength == 0 && digits.Length == 10 && digits[0] >= '2');
        string national = digits[countryLength..];
        string standIn = isNorthAmerican && national.Length == 10
            ? AreaCodes[draws.Next(AreaCodes.Length)] + Subscriber(draws)
            : National(national, draws);
        return DigitPlaces.Fill(number, digits[..countryLength] + standIn)
            + string.Concat(original[end..].Select(unit => char.IsDigit(unit) ? CodeSurrogates.Digit(unit, draws) : unit));
    }

    // x 12, ext. 12, extension 12. Other letters are those of 1-800-FLOWERS: -1.
    private static int ExtensionStart(string original)
    {
        string letters = string.Concat(original.Where(char.IsLetter)).ToLowerInvariant();
        if (letters.Length == 0) return original.Length;

        return letters is "x" or "ext" or "extension" ? original.IndexOfAny(['x', 'X', 'e', 'E']) : -1;
    }

    private static int CountryLength(string number, string digits)
    {
        int prefix = number.StartsWith("00", StringComparison.Ordinal) ? 2 : 0;
        bool isInternational = prefix > 0 || number.TrimStart(' ', '(').StartsWith('+');
        if (!isInternational) return digits.Length == 11 && digits[0] == '1' ? 1 : 0;

        string after = digits[prefix..];
        if (after.Length < 4) return prefix;

        return prefix + (after[0] is '1' or '7' ? 1 : TwoDigitCountries.Contains(after[..2]) ? 2 : 3);
    }

    // A zero at the start is how a number is dialled within a country.
    private static string National(string national, KeyedDraws draws)
    {
        int kept = national.Length > SubscriberDigits ? SubscriberDigits : 0;
        string before = string.Concat(national[..^kept].Select((digit, digitIndex) =>
            digitIndex == 0 && digit == '0' ? '0' : CodeSurrogates.Digit(digit, draws)));
        return kept > 0 ? before + Subscriber(draws) : national.Length == SubscriberDigits ? Subscriber(draws) : before;
    }

    private static string Subscriber(KeyedDraws draws) => string.Create(CultureInfo.InvariantCulture, $"55501{draws.Next(100):00}");
}
