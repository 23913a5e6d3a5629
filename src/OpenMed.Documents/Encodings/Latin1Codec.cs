using System.Buffers;
using System.Text;

namespace OpenMed.Documents.Encodings;

/// <summary>ISO/IEC 8859-1: every byte is the code unit of its value, so that every file is one.</summary>
internal sealed class Latin1Codec : TextCodec
{
    /// <inheritdoc/>
    public override string Name => "latin1";

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> Mark => [];

    /// <inheritdoc/>
    internal override OperationStatus Decode(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool isEnd, out int bytesRead, out int charsWritten)
    {
        bytesRead = charsWritten = Math.Min(bytes.Length, chars.Length);
        Encoding.Latin1.GetChars(bytes[..bytesRead], chars);
        return bytesRead < bytes.Length ? OperationStatus.DestinationTooSmall : OperationStatus.Done;
    }

    /// <inheritdoc/>
    internal override int MaxByteCount(int charCount) => charCount;

    /// <inheritdoc/>
    internal override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes) => Encoding.Latin1.GetBytes(chars, bytes);
}
