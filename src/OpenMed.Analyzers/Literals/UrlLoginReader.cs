using OpenMed.Rules.Credentials;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds passwords in addresses: <c>scheme://user:password@host</c>. Source: RFC 3986, section 3.2.1.</summary>
internal static class UrlLoginReader
{
    private const string Scheme = "://";
    private const int LongestLogin = 256;
    private const int LongestHost = 253;
    private const int LeastPassword = 6;

    private static readonly char[] LoginEnds = ['@', '/', '?', '#', ' ', '\t', '\r', '\n', '"', '\'', '<', '>', '`'];
    private static readonly char[] HostEnds = [':', '/', '?', '#', ' ', '\t', '\r', '\n', '"', '\'', '<', '>', '`', ',', ';'];

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        string chars = text.Chars;
        for (int scheme = Next(chars, 0); scheme >= 0; scheme = Next(chars, scheme + Scheme.Length))
        {
            int start = scheme + Scheme.Length;
            int at = chars.IndexOfAny(LoginEnds, start, Math.Min(LongestLogin, chars.Length - start));
            if (at < 0 || chars[at] != '@') continue;

            int colon = chars.IndexOf(':', start, at - start);
            if (colon >= 0 && IsPassword(chars.Substring(colon + 1, at - colon - 1)) && !ReservedDomains.Contains(Host(chars, at + 1))) return LiteralFinding.Password;
        }

        return null;
    }

    private static int Next(string chars, int from) => chars.IndexOf(Scheme, from, StringComparison.Ordinal);

    private static bool IsPassword(string value) =>
        value.Length >= LeastPassword && !SecretForm.IsSomethingElse(value) && SecretValue.LooksLikePassword(value.AsSpan());

    private static string Host(string chars, int start)
    {
        int most = Math.Min(LongestHost, chars.Length - start);
        int end = chars.IndexOfAny(HostEnds, start, most);
        return chars.Substring(start, end >= 0 ? end - start : most);
    }
}
