namespace OpenMed.Masking.Keys;

/// <summary>Reads a key that is written as text.</summary>
internal static class KeyText
{
    /// <summary>The fewest bytes of a key: 128 bits.</summary>
    public const int LeastBytes = 16;

    /// <summary>Decodes hexadecimal text, else base64 with either alphabet of RFC 4648, with padding or without.</summary>
    /// <param name="text">The text; white space in it does not count.</param>
    /// <returns>The bytes; null when it is neither, or has fewer bytes than <see cref="LeastBytes"/>.</returns>
    public static byte[]? Decode(string text)
    {
        string digits = string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
        byte[]? bytes = digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : Base64(digits);
        return bytes is { Length: >= LeastBytes } ? bytes : null;
    }

    private static byte[]? Base64(string digits)
    {
        string standard = digits.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        byte[] bytes = new byte[standard.Length];
        string padded = standard.PadRight((standard.Length + 3) / 4 * 4, '=');
        return Convert.TryFromBase64String(padded, bytes, out int byteCount) ? bytes[..byteCount] : null;
    }
}
