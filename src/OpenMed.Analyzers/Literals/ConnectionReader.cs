namespace OpenMed.Analyzers.Literals;

/// <summary>Finds passwords and keys of connection strings: <c>Password=</c>, <c>Pwd=</c>, <c>AccountKey=</c>, <c>SharedAccessKey=</c>.</summary>
internal static class ConnectionReader
{
    private const int LongestValue = 512;
    private const int LeastKey = 40;

    private static readonly (string Key, LiteralFinding Kind)[] Keys =
    [
        ("password=", LiteralFinding.Password), ("pwd=", LiteralFinding.Password), ("accountkey=", LiteralFinding.Key), ("sharedaccesskey=", LiteralFinding.Key),
    ];

    private static readonly char[] Ends = [';', '&', '"', '\'', ' ', '\r', '\n', '\t', ','];

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        string chars = text.Chars;
        if (chars.IndexOf('=') < 0) return null;

        foreach ((string key, LiteralFinding kind) in Keys)
        {
            for (int start = Next(chars, key, 0); start >= 0; start = Next(chars, key, start + key.Length))
            {
                if (!LiteralText.IsJoined(text.At(start - 1)) && IsSecret(Value(chars, start + key.Length), kind)) return kind;
            }
        }

        return null;
    }

    private static int Next(string chars, string key, int from) => chars.IndexOf(key, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsSecret(string value, LiteralFinding kind) =>
        kind == LiteralFinding.Password ? SecretForm.IsPassword(value) : value.Length >= LeastKey && SecretForm.IsKey(value);

    // A value in quotes goes to the next one.
    private static string Value(string chars, int start)
    {
        if (start < chars.Length && chars[start] is '"' or '\'') start++;
        int most = Math.Min(LongestValue, chars.Length - start);
        int end = chars.IndexOfAny(Ends, start, most);
        return end >= 0 ? chars.Substring(start, end - start) : most < LongestValue ? chars.Substring(start) : "";
    }
}
