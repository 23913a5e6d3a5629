using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for addresses in networks, of the ranges that are set aside for documentation.</summary>
internal static partial class NetworkSurrogates
{
    // RFC 5737.
    private static readonly string[] Networks = ["192.0.2.", "198.51.100.", "203.0.113."];

    /// <summary>An IPv4 or IPv6 address; what stands behind it, a port or prefix length, stays.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Ip(string original, KeyedDraws draws)
    {
        if (Ipv4().Match(original) is { Success: true } ipv4)
            return string.Create(CultureInfo.InvariantCulture, $"{Networks[draws.Next(Networks.Length)]}{draws.Between(1, 254)}{ipv4.Groups["rest"]}");

        if (Ipv6().Match(original) is not { Success: true } ipv6 || !ipv6.Groups["address"].Value.Contains(':', StringComparison.Ordinal)) return null;

        // RFC 3849.
        string address = string.Create(CultureInfo.InvariantCulture, $"2001:db8::{draws.Between(1, 0xFFFF):x}:{draws.Between(1, 0xFFFF):x}");
        string cased = original.Any(char.IsAsciiLetterUpper) ? address.ToUpperInvariant() : address;
        return ipv6.Groups["open"].Value + cased + ipv6.Groups["rest"].Value;
    }

    /// <summary>A hardware address of RFC 7042, section 2.1.2: 00-00-5E-00-53-xx, in the original's separators and case.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Mac(string original, KeyedDraws draws)
    {
        if (original.Count(char.IsAsciiHexDigit) != 12 || original.Any(unit => char.IsLetter(unit) && !char.IsAsciiHexDigit(unit)))
            return CodeSurrogates.Code(original, draws);

        string digits = string.Create(CultureInfo.InvariantCulture, $"00005E0053{draws.Next(256):X2}");
        bool isLower = original.Any(char.IsAsciiLetterLower);
        return DigitPlaces.FillCode(original, isLower ? digits.ToLowerInvariant() : digits);
    }

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{1,3}){3}(?<rest>(:[0-9]{1,5}|/[0-9]{1,2})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ipv4();

    [GeneratedRegex(@"^(?<open>\[?)(?<address>[0-9A-Fa-f:.]{2,45})(%\w{1,20})?(?<rest>\]?(:[0-9]{1,5}|/[0-9]{1,3})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ipv6();
}
