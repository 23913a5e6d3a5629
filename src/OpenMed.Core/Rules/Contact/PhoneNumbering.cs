using PhoneNumbers;

namespace OpenMed.Rules.Contact;

/// <summary>What the numbering plans of the world say about a number, by libphonenumber. Loads its tables at the first question. Safe for use by many threads.</summary>
/// <param name="regions">The regions in which a number without a country code may lie, most likely first, as ISO 3166-1 alpha-2 codes.</param>
internal sealed class PhoneNumbering(IReadOnlyList<string> regions)
{
    // Regions whose national numbers are often written without a country code, by size; any other counts with one.
    private static readonly string[] Fallback =
    [
        "US", "GB", "DE", "FR", "IT", "ES", "NL", "BE", "AT", "CH", "SE", "NO", "DK", "FI", "IE", "PT", "PL", "CZ", "GR", "HU", "RO", "TR", "RU",
        "AU", "NZ", "CA", "MX", "AR", "BR", "IN", "JP", "SG", "ZA", "IL",
    ];

    /// <summary>Whether a number with a country code is in use, or could be.</summary>
    /// <param name="digits">The country code and the rest, ASCII digits alone.</param>
    /// <param name="hasCountry">Whether it starts with the code of a country, though the rest may not be in use.</param>
    public static bool IsInternational(ReadOnlySpan<char> digits, out bool hasCountry)
    {
        PhoneNumberUtil util = PhoneNumberUtil.GetInstance();
        PhoneNumber? number = Parse(util, string.Concat("+", digits), null);
        hasCountry = number is not null;
        return number is not null && util.IsValidNumber(number);
    }

    /// <summary>Whether a number without a country code is in use in one of the regions of the policy.</summary>
    /// <param name="digits">ASCII digits alone.</param>
    public bool IsOfRegions(ReadOnlySpan<char> digits) => IsValidIn(digits, regions);

    /// <summary>Whether a number without a country code is in use in a region of a wide list.</summary>
    /// <param name="digits">ASCII digits alone.</param>
    public static bool IsOfAnyRegion(ReadOnlySpan<char> digits) => IsValidIn(digits, Fallback);

    private static bool IsValidIn(ReadOnlySpan<char> digits, IReadOnlyList<string> regions)
    {
        PhoneNumberUtil util = PhoneNumberUtil.GetInstance();
        string text = digits.ToString();
        foreach (string region in regions)
        {
            // North America has ten digits, with a 1 before them or not: most questions end here.
            if (region is "US" or "CA" && digits.Length != 10 && !(digits.Length == 11 && digits[0] == '1')) continue;
            if (Parse(util, text, region) is { } number && util.IsValidNumber(number)) return true;
        }

        return false;
    }

    private static PhoneNumber? Parse(PhoneNumberUtil util, string text, string? region)
    {
        try
        {
            return util.Parse(text, region);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
