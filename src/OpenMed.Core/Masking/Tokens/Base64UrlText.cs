using System.Buffers;

namespace OpenMed.Masking.Tokens;

/// <summary>Base64url without padding (RFC 4648, section 5), in its one canonical form.</summary>
internal static class Base64UrlText
{
    /// <summary>The characters of its alphabet.</summary>
    public static SearchValues<char> Alphabet { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Encodes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Encode(ReadOnlySpan<byte> bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Decodes a text.</summary>
    /// <param name="text">The text, of the alphabet.</param>
    /// <returns>The bytes; null when no bytes encode to it. Then it was changed, if only in bits that a decoder would skip.</returns>
    public static byte[]? Decode(ReadOnlySpan<char> text)
    {
        string padded = text.ToString().Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        byte[] bytes = new byte[padded.Length / 4 * 3];
        if (!Convert.TryFromBase64String(padded, bytes, out int byteCount)) return null;

        byte[] decoded = bytes[..byteCount];
        return text.Equals(Encode(decoded), StringComparison.Ordinal) ? decoded : null;
    }
}
