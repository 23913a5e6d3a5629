using System.Security.Cryptography;

namespace OpenMed.Rules.Finance;

/// <summary>The checksum of Bitcoin addresses in base 58: the first four bytes of the double SHA-256. Source: Bitcoin wiki, Base58Check encoding.</summary>
internal static class Base58Check
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const int AddressLength = 25;
    private const int CheckLength = 4;

    /// <summary>Whether a value is an address of the main network.</summary>
    /// <param name="value">The whole value, short.</param>
    public static bool IsAddress(ReadOnlySpan<char> value)
    {
        Span<byte> address = stackalloc byte[AddressLength];
        address.Clear();
        foreach (char character in value)
        {
            int carry = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (carry < 0) return false;

            for (int byteIndex = AddressLength - 1; byteIndex >= 0; byteIndex--)
            {
                carry += address[byteIndex] * 58;
                address[byteIndex] = (byte)carry;
                carry >>= 8;
            }

            if (carry != 0) return false;
        }

        return address[0] is 0 or 5 && HasCheck(address);
    }

    private static bool HasCheck(ReadOnlySpan<byte> address)
    {
        Span<byte> once = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> twice = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(address[..^CheckLength], once);
        SHA256.HashData(once, twice);
        return twice[..CheckLength].SequenceEqual(address[^CheckLength..]);
    }
}
