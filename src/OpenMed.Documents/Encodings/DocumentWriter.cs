namespace OpenMed.Documents.Encodings;

/// <summary>Encodes a result as it is worked out. One caller at a time.</summary>
internal sealed class DocumentWriter
{
    private const int ByteCapacity = 65_536;
    private const int PartLength = 8_192;

    private readonly Stream _stream;
    private readonly TextCodec _codec;
    private readonly byte[] _bytes = new byte[ByteCapacity];
    private int _byteCount;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <param name="codec">The encoding.</param>
    /// <param name="hasMark">Whether a byte order mark is written first.</param>
    public DocumentWriter(Stream stream, TextCodec codec, bool hasMark)
    {
        _stream = stream;
        _codec = codec;
        if (hasMark)
        {
            codec.Mark.CopyTo(_bytes);
            _byteCount = codec.Mark.Length;
        }
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text; must not end within a surrogate pair.</param>
    public void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int length = Math.Min(text.Length, PartLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;
            if (_codec.MaxByteCount(length) > _bytes.Length - _byteCount)
                Drain();

            _byteCount += _codec.Encode(text[..length], _bytes.AsSpan(_byteCount));
            text = text[length..];
        }
    }

    /// <summary>Hands everything on to the stream.</summary>
    public void Flush()
    {
        Drain();
        _stream.Flush();
    }

    private void Drain()
    {
        _stream.Write(_bytes, 0, _byteCount);
        _byteCount = 0;
    }
}
