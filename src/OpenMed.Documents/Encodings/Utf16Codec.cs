using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OpenMed.Documents.Encodings;

/// <summary>UTF-16 in either byte order. Lone surrogates pass; half a code unit at the end does not.</summary>
/// <param name="isBigEndian">Whether the high byte of each code unit comes first.</param>
internal sealed class Utf16Codec(bool isBigEndian) : TextCodec
{
    /// <inheritdoc/>
    public override string Name => isBigEndian ? "utf-16be" : "utf-16";

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> Mark => isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE];

    /// <inheritdoc/>
    internal override bool IsWide => true;

    /// <inheritdoc/>
    internal override OperationStatus Decode(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool isEnd, out int bytesRead, out int charsWritten)
    {
        charsWritten = Math.Min(bytes.Length / sizeof(char), chars.Length);
        bytesRead = charsWritten * sizeof(char);
        bytes[..bytesRead].CopyTo(MemoryMarshal.AsBytes(chars));
        FixOrder(chars[..charsWritten]);

        int leftBytes = bytes.Length - bytesRead;
        return leftBytes switch
        {
            0 => OperationStatus.Done,
            1 => isEnd ? OperationStatus.InvalidData : OperationStatus.NeedMoreData,
            _ => OperationStatus.DestinationTooSmall,
        };
    }

    /// <inheritdoc/>
    internal override int MaxByteCount(int charCount) => charCount * sizeof(char);

    /// <inheritdoc/>
    internal override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        Span<byte> target = bytes[..(chars.Length * sizeof(char))];
        MemoryMarshal.AsBytes(chars).CopyTo(target);
        FixOrder(MemoryMarshal.Cast<byte, char>(target));
        return target.Length;
    }

    private void FixOrder(Span<char> chars)
    {
        if (isBigEndian == BitConverter.IsLittleEndian)
        {
            Span<ushort> units = MemoryMarshal.Cast<char, ushort>(chars);
            BinaryPrimitives.ReverseEndianness(units, units);
        }
    }
}
