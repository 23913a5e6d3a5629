using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace OpenMed.Masking.Tokens;

/// <summary>Encrypts values into tokens, <c>[LABEL:enc:KEYID:nonce|cipher|tag]</c>, and brings them back. Safe for use by many threads.</summary>
/// <remarks>AES-256-GCM (NIST SP 800-38D) over the value's UTF-16 code units, so that half a surrogate pair comes back too. The nonce is random, and
/// label, key id and form are authenticated: a token under another label does not open. With random nonces a key is good for 2^32 values.</remarks>
/// <param name="key">The key.</param>
internal sealed class TokenCipher(PiiKey key)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const string Form = "openmed enc v1";

    private readonly byte[] _key = key.Derive("encrypt");

    /// <summary>The id of the key.</summary>
    public string KeyId => key.Id;

    /// <summary>Encrypts a value.</summary>
    /// <param name="label">The label as it stands in the token.</param>
    /// <param name="value">The value; may be empty.</param>
    /// <returns>The token's last part.</returns>
    public string Encrypt(string label, ReadOnlySpan<char> value)
    {
        byte[] sealedValue = new byte[NonceBytes + (value.Length * sizeof(char)) + TagBytes];
        Span<byte> nonce = sealedValue.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        byte[] units = LittleEndian(MemoryMarshal.AsBytes(value));
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Encrypt(nonce, units, sealedValue.AsSpan(NonceBytes, units.Length), sealedValue.AsSpan(NonceBytes + units.Length), Associated(label));
        CryptographicOperations.ZeroMemory(units);
        return Base64UrlText.Encode(sealedValue);
    }

    /// <summary>Brings a value back.</summary>
    /// <param name="label">The label as it stands in the token.</param>
    /// <param name="sealedText">The token's last part.</param>
    /// <param name="value">The value; null when it is damaged or was made with another key or label.</param>
    /// <returns>Whether it came back.</returns>
    public bool TryDecrypt(ReadOnlySpan<char> label, ReadOnlySpan<char> sealedText, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (Base64UrlText.Decode(sealedText) is not { } sealedValue) return false;

        int byteCount = sealedValue.Length - NonceBytes - TagBytes;
        if (byteCount < 0 || byteCount % sizeof(char) != 0) return false;

        byte[] units = new byte[byteCount];
        using var cipher = new AesGcm(_key, TagBytes);
        try
        {
            cipher.Decrypt(
                sealedValue.AsSpan(0, NonceBytes),
                sealedValue.AsSpan(NonceBytes, byteCount),
                sealedValue.AsSpan(NonceBytes + byteCount),
                units,
                Associated(label.ToString()));
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }

        value = new string(MemoryMarshal.Cast<byte, char>(LittleEndian(units)));
        return true;
    }

    private byte[] Associated(string label) => Encoding.UTF8.GetBytes($"{Form}\0{label}\0{KeyId}");

    private static byte[] LittleEndian(ReadOnlySpan<byte> units)
    {
        byte[] copy = units.ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            Span<short> words = MemoryMarshal.Cast<byte, short>(copy.AsSpan());
            BinaryPrimitives.ReverseEndianness(words, words);
        }

        return copy;
    }
}
