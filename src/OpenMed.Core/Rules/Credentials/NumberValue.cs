using System.Buffers;

namespace OpenMed.Rules.Credentials;

/// <summary>Tells whether the value of a field named like a number, date, network address or code can be one.</summary>
internal static class NumberValue
{
    private static readonly SearchValues<char> NetworkSigns = SearchValues.Create("0123456789abcdefABCDEF:.");

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.");

    private static readonly string[] Units = ["s", "ms", "us", "ns", "m", "h", "min", "sec", "secs", "b", "kb", "mb", "gb", "kib", "mib", "gib"];

    private static readonly string[] States =
    [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV",
        "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "PR",
    ];

    /// <summary>Whether it is the code of a state of the USA. Source: USPS Publication 28, appendix B.</summary>
    /// <param name="value">The value.</param>
    public static bool IsStateCode(ReadOnlySpan<char> value)
    {
        foreach (string state in States)
        {
            if (value.SequenceEqual(state)) return true;
        }

        return false;
    }

    /// <summary>Whether it has at least and at most so many digits, and besides them only some signs.</summary>
    /// <param name="value">The value.</param>
    /// <param name="least">The least number of digits.</param>
    /// <param name="most">The greatest number of digits.</param>
    /// <param name="signs">The signs that may stand between and round them.</param>
    public static bool HasDigits(ReadOnlySpan<char> value, int least, int most, string signs)
    {
        int digitCount = 0;
        foreach (char character in value)
        {
            if (char.IsAsciiDigit(character)) digitCount++;
            else if (!signs.Contains(character, StringComparison.Ordinal)) return false;
        }

        return digitCount >= least && digitCount <= most;
    }

    /// <summary>Whether it can be the number of a document, account or person: letters, digits and a few signs, with a digit.</summary>
    /// <param name="value">The value.</param>
    /// <param name="least">The least number of letters and digits.</param>
    /// <param name="most">The greatest number of them.</param>
    public static bool IsCode(ReadOnlySpan<char> value, int least, int most)
    {
        int count = 0;
        bool hasDigit = false;
        foreach (char character in value)
        {
            hasDigit |= char.IsAsciiDigit(character);
            if (char.IsAsciiLetterOrDigit(character)) count++;
            else if (character is not (' ' or '-' or '.' or '/' or '_' or '*' or '#')) return false;
        }

        return hasDigit && count >= least && count <= most;
    }

    /// <summary>Which network address it is.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>ipv4</c>, <c>ipv6</c> or empty.</returns>
    public static string NetworkLabel(ReadOnlySpan<char> value) =>
        HasDigits(value, 4, 12, ".") && value.Count('.') == 3 ? "ipv4"
        : value.Length <= 45 && value.Count(':') >= 2 && value.IndexOfAnyExcept(NetworkSigns) < 0 ? "ipv6" : "";

    /// <summary>Whether it is a hardware address: 12 hex digits in groups.</summary>
    /// <param name="value">The value.</param>
    public static bool IsHardwareAddress(ReadOnlySpan<char> value)
    {
        int count = 0;
        foreach (char character in value)
        {
            if (char.IsAsciiHexDigit(character)) count++;
            else if (character is not (':' or '-' or '.')) return false;
        }

        return count == 12;
    }

    /// <summary>Whether it is a number with a unit of time or size: <c>0.02s</c>, <c>15ms</c>, <c>3GB</c>.</summary>
    /// <param name="value">The value.</param>
    public static bool IsMeasure(ReadOnlySpan<char> value)
    {
        int unitStart = value.IndexOfAnyExcept(NumberSigns);
        if (unitStart <= 0) return false;

        foreach (string unit in Units)
        {
            if (value[unitStart..].Equals(unit, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether it can be a date: digits with separators or the name of a month.</summary>
    /// <param name="value">The value.</param>
    public static bool IsDate(ReadOnlySpan<char> value)
    {
        int digitCount = 0;
        foreach (char character in value)
        {
            if (char.IsAsciiDigit(character)) digitCount++;
            else if (!char.IsLetter(character) && character is not (' ' or '-' or '.' or '/' or ',' or ':' or '\'' or '+')) return false;
        }

        return digitCount is >= 4 and <= 20 && value.Length <= 36;
    }
}
