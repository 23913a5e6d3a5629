using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using OpenMed.Masking.Tokens;

namespace OpenMed.Masking;

/// <summary>A tag of 96 bits of HMAC-SHA-256 over the exact value, whatever its label: <c>[EMAIL:hash:KEYID:TAG]</c>.</summary>
/// <param name="key">The key.</param>
internal sealed class HashMask(PiiKey key) : IValueMask
{
    private const int TagBytes = 12;

    private readonly byte[] _key = key.Derive("hash");

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, MemoryMarshal.AsBytes(original), hash);
        target.Append('[').Append(TokenLabel.Of(label)).Append(":hash:").Append(key.Id).Append(':')
            .Append(Base64UrlText.Encode(hash[..TagBytes])).Append(']');
    }
}
