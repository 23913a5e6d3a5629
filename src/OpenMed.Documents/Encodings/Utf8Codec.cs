using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OpenMed.Documents.Encodings;

/// <summary>UTF-8 (RFC 3629).</summary>
internal sealed class Utf8Codec : TextCodec
{
    /// <inheritdoc/>
    public override string Name => "utf-8";

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <inheritdoc/>
    internal override OperationStatus Decode(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool isEnd, out int bytesRead, out int charsWritten) =>
        Utf8.ToUtf16(bytes, chars, out bytesRead, out charsWritten, replaceInvalidSequences: false, isFinalBlock: isEnd);

    /// <inheritdoc/>
    internal override int MaxByteCount(int charCount) => charCount * 3;

    /// <inheritdoc/>
    internal override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes) => Encoding.UTF8.GetBytes(chars, bytes);
}
