using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace OpenMed.Masking.Surrogates;

/// <summary>A row of choices that key, label and value decide: the same for the same three. One caller at a time.</summary>
/// <remarks>HMAC-SHA-256 over label, value, attempt and a counter, 32 bits for each choice.</remarks>
internal sealed class KeyedDraws
{
    private const int BlockDraws = HMACSHA256.HashSizeInBytes / sizeof(uint);

    private readonly byte[] _key;
    private readonly string _name;
    private readonly int _attempt;
    private readonly byte[] _block = new byte[HMACSHA256.HashSizeInBytes];
    private int _drawCount;

    /// <summary>Starts a row.</summary>
    /// <param name="key">The key.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">The folded value.</param>
    /// <param name="attempt">Another number gives another row.</param>
    public KeyedDraws(byte[] key, string label, string value, int attempt)
    {
        _key = key;
        _attempt = attempt;
        Label = label;
        _name = string.Create(CultureInfo.InvariantCulture, $"{label}\0{value}\0{attempt}\0");
    }

    /// <summary>The label that it was started with.</summary>
    public string Label { get; }

    /// <summary>The row of a part of the value, the same wherever that part stands.</summary>
    /// <param name="part">The part.</param>
    public KeyedDraws Of(ReadOnlySpan<char> part) => new(_key, Label, FoldedValue.Of(part), _attempt);

    /// <summary>The row that a value has under another label, so that a name in an address has the stand-in that it has alone.</summary>
    /// <param name="label">The label.</param>
    /// <param name="value">The value.</param>
    public KeyedDraws As(string label, ReadOnlySpan<char> value) => new(_key, label, FoldedValue.Of(value), _attempt);

    /// <summary>A number.</summary>
    /// <param name="bound">What it is smaller than; at least 1.</param>
    /// <returns>From 0; all alike but for one part in 2^32 / <paramref name="bound"/>.</returns>
    public int Next(int bound)
    {
        int place = _drawCount % BlockDraws;
        if (place == 0)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"{_name}{_drawCount / BlockDraws}");
            HMACSHA256.HashData(_key, MemoryMarshal.AsBytes(message.AsSpan()), _block);
        }

        _drawCount++;
        uint draw = BinaryPrimitives.ReadUInt32LittleEndian(_block.AsSpan(place * sizeof(uint)));
        return (int)(((ulong)draw * (uint)bound) >> 32);
    }

    /// <summary>A number of a range.</summary>
    /// <param name="first">The smallest.</param>
    /// <param name="last">The largest.</param>
    public int Between(int first, int last) => first + Next(last - first + 1);

    /// <summary>One of a list that is not the value itself.</summary>
    /// <param name="list">The list, of at least two.</param>
    /// <param name="value">The value, in any case.</param>
    public string Pick(IReadOnlyList<string> list, ReadOnlySpan<char> value)
    {
        int index = Next(list.Count);
        return value.Equals(list[index], StringComparison.OrdinalIgnoreCase) ? list[(index + 1) % list.Count] : list[index];
    }
}
