namespace OpenMed.Rules.Credentials;

/// <summary>The first part of a JSON web token. Source: RFC 7519, section 3; RFC 7515, section 4.1.1.</summary>
internal static class TokenHeader
{
    private const int MostChars = 512;

    /// <summary>Whether a part decodes to JSON that names an algorithm.</summary>
    /// <param name="header">The part, base64url; longer than 512 characters never passes.</param>
    public static bool HasAlgorithm(ReadOnlySpan<char> header)
    {
        if (header.Length > MostChars) return false;

        // Three bytes at a time.
        Span<byte> json = stackalloc byte[MostChars];
        int length = 0;
        uint bits = 0;
        for (int charIndex = 0; charIndex < header.Length; charIndex++)
        {
            bits = (bits << 6) | ValueOf(header[charIndex]);
            if ((charIndex & 3) != 0) json[length++] = (byte)(bits >> (6 - (2 * (charIndex & 3))));
        }

        return json[..length].IndexOf("\"alg\""u8) >= 0;
    }

    private static uint ValueOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => (uint)(character - 'A'),
        >= 'a' and <= 'z' => (uint)(character - 'a' + 26),
        >= '0' and <= '9' => (uint)(character - '0' + 52),
        '-' => 62,
        _ => 63,
    };
}
