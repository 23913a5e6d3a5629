using System.Buffers;

namespace OpenMed.Documents.Encodings;

/// <summary>Turns the bytes of a file into UTF-16 and back without loss. Immutable; safe for use by many threads.</summary>
/// <remarks>Other than <see cref="System.Text.Encoding"/> it says at which byte the input goes wrong, and keeps lone
/// surrogates of UTF-16 files as they are.</remarks>
public abstract class TextCodec
{
    /// <summary>The name by which users pass it, for example <c>utf-8</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The byte order mark that announces it; empty when it has none.</summary>
    internal abstract ReadOnlySpan<byte> Mark { get; }

    /// <summary>Whether a letter of ASCII takes two bytes, one of them 0.</summary>
    internal virtual bool IsWide => false;

    /// <summary>Decodes as much as there is and fits.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="chars">Where the UTF-16 code units go; at least 2.</param>
    /// <param name="isEnd">Whether no bytes follow.</param>
    /// <param name="bytesRead">How many bytes were used.</param>
    /// <param name="charsWritten">How many code units were written.</param>
    /// <returns><see cref="OperationStatus.InvalidData"/> when the bytes at <paramref name="bytesRead"/> are none of this encoding.</returns>
    internal abstract OperationStatus Decode(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool isEnd, out int bytesRead, out int charsWritten);

    /// <summary>The most bytes that some code units may become.</summary>
    /// <param name="charCount">How many UTF-16 code units.</param>
    /// <returns>An upper bound, in bytes.</returns>
    internal abstract int MaxByteCount(int charCount);

    /// <summary>Encodes all of a text.</summary>
    /// <param name="chars">The text; must not end within a surrogate pair.</param>
    /// <param name="bytes">Where the bytes go; at least <see cref="MaxByteCount"/>.</param>
    /// <returns>How many bytes were written.</returns>
    internal abstract int Encode(ReadOnlySpan<char> chars, Span<byte> bytes);
}
