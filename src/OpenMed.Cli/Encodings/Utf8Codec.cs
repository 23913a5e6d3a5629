using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OpenMed.Cli.Encodings;

/// <summary>UTF-8 (RFC 3629).</summary>
internal sealed class Utf8Codec : TextCodec
{
    /// <inheritdoc/>
    public override string Name => "utf-8";

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <inheritdoc/>
    public override OperationStatus Decode(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool isEnd, out int bytesRead, out int charsWritten) =>
        Utf8.ToUtf16(bytes, chars, out bytesRead, out charsWritten, replaceInvalidSequences: false, isFinalBlock: isEnd);

    /// <inheritdoc/>
    public override int MaxByteCount(int charCount) => charCount * 3;

    /// <inheritdoc/>
    public override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes) => Encoding.UTF8.GetBytes(chars, bytes);
}
