namespace OpenMed.Rules.Checksums;

/// <summary>The checksum of GitHub's and npm's tokens: the CRC-32 of the first 30 characters after the prefix, in base 62, as the last 6.
/// Source: GitHub, Behind GitHub's new authentication token formats, 2021; CRC-32 of ISO-HDLC, polynomial EDB88320.</summary>
internal static class Base62Crc32
{
    private const int CheckLength = 6;

    /// <summary>Whether the last 6 characters check the others.</summary>
    /// <param name="body">The token after its prefix, ASCII alone.</param>
    public static bool IsValid(ReadOnlySpan<char> body)
    {
        if (body.Length <= CheckLength) return false;

        uint rest = Crc32(body.Slice(0, body.Length - CheckLength));
        for (int charIndex = body.Length - 1; charIndex >= body.Length - CheckLength; charIndex--)
        {
            if (body[charIndex] != DigitOf(rest % 62)) return false;

            rest /= 62;
        }

        return rest == 0;
    }

    private static char DigitOf(uint digit) => (char)(digit < 10 ? '0' + digit : digit < 36 ? 'A' + digit - 10 : 'a' + digit - 36);

    private static uint Crc32(ReadOnlySpan<char> text)
    {
        uint crc = 0xFFFFFFFF;
        foreach (char character in text)
        {
            crc ^= character;
            for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }
}
