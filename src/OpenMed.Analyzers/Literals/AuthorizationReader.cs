using System.Text;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds credentials of headers: <c>Bearer</c> with a token, <c>Basic</c> with a login in base64. Source: RFC 6750, section 2.1; RFC 7617, section 2.</summary>
internal static class AuthorizationReader
{
    private const string Bearer = "Bearer ";
    private const string Basic = "Basic ";
    private const int Longest = 2048;
    private const int LongestLogin = 256;
    private const int LeastPassword = 4;

    private static readonly char[] Ends = [' ', '\t', '\r', '\n', '"', '\'', '`', ',', ';', '<', '>', ')', ']', '}', '\\'];

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        if (Has(text, Bearer, SecretForm.IsKey)) return LiteralFinding.Key;

        return Has(text, Basic, IsLogin) ? LiteralFinding.Password : null;
    }

    private static bool Has(LiteralText text, string scheme, Func<string, bool> isMeant)
    {
        string chars = text.Chars;
        for (int start = Next(chars, scheme, 0); start >= 0; start = Next(chars, scheme, start + scheme.Length))
        {
            int from = start + scheme.Length;
            int most = Math.Min(Longest, chars.Length - from);
            int end = chars.IndexOfAny(Ends, from, most);
            if (!LiteralText.IsJoined(text.At(start - 1)) && isMeant(chars.Substring(from, end >= 0 ? end - from : most))) return true;
        }

        return false;
    }

    private static int Next(string chars, string scheme, int from) => chars.IndexOf(scheme, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsLogin(string token)
    {
        if (token.Length is < 8 or > LongestLogin || token.Length % 4 != 0 || ExampleSecrets.Contains(token) || !token.All(IsBase64)) return false;

        try
        {
            string login = Encoding.UTF8.GetString(Convert.FromBase64String(token));
            int colon = login.IndexOf(':');
            return colon > 0 && login.Length - colon > LeastPassword && !login.Any(char.IsControl) && !MadeUp.IsSecret(login.Substring(colon + 1)) && login.IndexOf('\uFFFD') < 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsBase64(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '=';
}
