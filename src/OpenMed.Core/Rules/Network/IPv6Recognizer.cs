namespace OpenMed.Rules.Network;

/// <summary>IPv6 addresses in all written forms, with zone and IPv4 tail. Source: RFC 4291, RFC 5952, RFC 4007 (zones).</summary>
internal sealed class IPv6Recognizer : IRecognizer
{
    private const int LongestZone = 16;
    private const int LongestAddress = 45;

    /// <inheritdoc/>
    public string Name => "ipv6";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.ColonHex];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int start = run.Start;
        while (start < run.End && text.Chars[start] is '.' or '%') start++;
        if (text.At(start) == ':' && text.At(start + 1) != ':') start++;
        int end = start;
        while (end < run.End && text.Chars[end] != '%') end++;
        while (end > start && (text.Chars[end - 1] == '.' || (text.Chars[end - 1] == ':' && text.At(end - 2) != ':'))) end--;

        // A clipped end of a longer run is no address: fingerprints are longer.
        bool isClipped = (text.At(end) == ':' && char.IsAsciiHexDigit(text.At(end + 1))) || (text.At(start - 1) == ':' && char.IsAsciiHexDigit(text.At(start - 2)));
        if (isClipped || end - start is < 3 or > LongestAddress) return;
        if (!text.StandsAlone(start, end) || !IPv6Form.IsValid(text, start, end)) return;

        bool isWeak = IsLoopback(text, start, end) || !HasDigit(text.Chars[start..end]);
        end = WithZone(text, end);
        matches.Add(isWeak
            ? new RuleMatch(Name, start, end - start, RuleScore.Weak, Name, RuleEvidence.Form)
            : new RuleMatch(Name, start, end - start, RuleScore.Checksum, Name, RuleEvidence.Checksum));
    }

    // "::1:631" is the machine itself and a port.
    private static bool IsLoopback(in RuleText text, int start, int end) =>
        text.Slice(start, start + 3) is "::1" or "::0"
        && (end - start == 3 || (end - start > 5 && text.At(start + 3) == ':' && text.Slice(start + 4, end).IndexOfAnyExceptInRange('0', '9') < 0));

    // "Face::dead" is more likely a name of a program than an address.
    private static bool HasDigit(ReadOnlySpan<char> address) => address.ContainsAnyInRange('0', '9');

    private static int WithZone(in RuleText text, int end)
    {
        if (text.At(end) != '%') return end;

        int zoneEnd = end + 1;
        while (zoneEnd - end <= LongestZone && (char.IsAsciiLetterOrDigit(text.At(zoneEnd)) || text.At(zoneEnd) is '_' or '-')) zoneEnd++;
        return zoneEnd > end + 1 ? zoneEnd : end;
    }
}
