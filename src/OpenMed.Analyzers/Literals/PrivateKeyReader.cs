namespace OpenMed.Analyzers.Literals;

/// <summary>Finds private keys in PEM: the first line and some of what follows it. The line alone is what code looks for. Source: RFC 7468, section 10.</summary>
internal static class PrivateKeyReader
{
    private const string Begin = "-----BEGIN ";
    private const string Kind = "PRIVATE KEY";
    private const int LongestKind = 24;
    private const int LeastBody = 32;
    private const int MostGap = 400;

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        string chars = text.Chars;
        for (int begin = chars.IndexOf(Begin, StringComparison.Ordinal); begin >= 0; begin = chars.IndexOf(Begin, begin + 1, StringComparison.Ordinal))
        {
            int kind = chars.IndexOf(Kind, begin + Begin.Length, Math.Min(LongestKind, chars.Length - begin - Begin.Length), StringComparison.Ordinal);
            if (kind >= 0 && HasBody(chars, kind + Kind.Length)) return LiteralFinding.PrivateKey;
        }

        return null;
    }

    private static bool HasBody(string chars, int start)
    {
        int count = 0;
        int end = Math.Min(chars.Length, start + MostGap);
        for (int charIndex = start; charIndex < end; charIndex++)
        {
            count = char.IsAsciiLetterOrDigit(chars[charIndex]) || chars[charIndex] is '+' or '/' ? count + 1 : 0;
            if (count == LeastBody) return !MadeUp.HasRun(chars.Substring(charIndex - LeastBody + 1, LeastBody));
        }

        return false;
    }
}
