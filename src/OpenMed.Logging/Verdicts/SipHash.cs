using System.Buffers.Binary;
using System.Numerics;

namespace OpenMed.Logging.Verdicts;

/// <summary>SipHash-2-4 with 128 bits: a keyed hash for short texts, ten times as fast as HMAC-SHA-256 for them. Immutable; safe for use by many threads.</summary>
/// <remarks>Source: Aumasson and Bernstein, SipHash: a fast short-input PRF, 2012, and the reference implementation's <c>siphash.c</c> with an output of 16 bytes.</remarks>
internal sealed class SipHash
{
    /// <summary>How long a key is, in bytes.</summary>
    public const int KeyLength = 16;

    private readonly ulong _key0;
    private readonly ulong _key1;

    /// <summary>Makes a hash.</summary>
    /// <param name="key">The key, of <see cref="KeyLength"/> bytes.</param>
    public SipHash(ReadOnlySpan<byte> key)
    {
        _key0 = BinaryPrimitives.ReadUInt64LittleEndian(key);
        _key1 = BinaryPrimitives.ReadUInt64LittleEndian(key.Slice(8));
    }

    /// <summary>Hashes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The hash; the first byte of the reference is its lowest.</returns>
    public UInt128 Hash(ReadOnlySpan<byte> bytes)
    {
        ulong v0 = _key0 ^ 0x736f6d6570736575, v1 = _key1 ^ 0x646f72616e646f6d ^ 0xee, v2 = _key0 ^ 0x6c7967656e657261, v3 = _key1 ^ 0x7465646279746573;
        ulong last = (ulong)bytes.Length << 56;
        while (bytes.Length >= 8)
        {
            Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes), ref v0, ref v1, ref v2, ref v3);
            bytes = bytes.Slice(8);
        }

        for (int byteIndex = 0; byteIndex < bytes.Length; byteIndex++) last |= (ulong)bytes[byteIndex] << (8 * byteIndex);
        Mix(last, ref v0, ref v1, ref v2, ref v3);
        v2 ^= 0xee;
        ulong low = Finish(ref v0, ref v1, ref v2, ref v3);
        v1 ^= 0xdd;
        return new UInt128(Finish(ref v0, ref v1, ref v2, ref v3), low);
    }

    private static void Mix(ulong word, ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v3 ^= word;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= word;
    }

    private static ulong Finish(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        for (int round = 0; round < 4; round++) Round(ref v0, ref v1, ref v2, ref v3);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v0 += v1;
        v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
        v0 = BitOperations.RotateLeft(v0, 32);
        v2 += v3;
        v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
        v2 = BitOperations.RotateLeft(v2, 32);
    }
}
