using System.Buffers;

namespace OpenMed.Documents.Encodings;

/// <summary>Decodes a document as it comes, and says at which byte it goes wrong. One caller at a time.</summary>
public sealed class DocumentReader : TextReader
{
    // What one read of a file takes: enough that the lines of one read fill a batch of the model.
    private const int ByteCapacity = 65_536;

    private const int PartLength = 8_192;

    // So many bytes of UTF-16 hold a line end or space, and with it a byte that is 0.
    private const int PlainByteCount = 1_024;

    private readonly Stream _stream;
    private readonly byte[] _bytes = new byte[ByteCapacity];
    private readonly char[] _chars = new char[ByteCapacity];
    private TextCodec? _codec;
    private int _byteStart;
    private int _byteEnd;
    private int _charStart;
    private int _charEnd;
    private bool _isStarted;
    private bool _isEnd;

    /// <summary>Makes a reader; nothing is read yet.</summary>
    /// <param name="stream">The bytes. The reader closes it.</param>
    /// <param name="name">What the document is called in messages.</param>
    /// <param name="codec">The encoding; null means by byte order mark, else UTF-8.</param>
    public DocumentReader(Stream stream, string name, TextCodec? codec)
    {
        _stream = stream;
        Name = name;
        _codec = codec;
    }

    /// <summary>Opens a file, also one that its application writes meanwhile.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="codec">The encoding; null means by byte order mark, else UTF-8.</param>
    /// <returns>Its reader, for the caller to close.</returns>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static DocumentReader Open(string path, string name, TextCodec? codec) =>
        new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0), name, codec);

    /// <summary>What the document is called in messages.</summary>
    public string Name { get; }

    /// <summary>Raised before more bytes are asked for, which may take a while: the time to hand on what was worked out.</summary>
    public event Action? BeforeRead;

    /// <summary>How many bytes were read so far.</summary>
    public long ByteCount { get; private set; }

    /// <summary>Whether the input starts with a byte order mark. Reads the first bytes.</summary>
    /// <exception cref="DocumentException">The encoding cannot be told.</exception>
    public bool HasMark
    {
        get
        {
            Start();
            return field;
        }

        private set;
    }

    /// <summary>The encoding. Reads the first bytes.</summary>
    /// <exception cref="DocumentException">The encoding cannot be told.</exception>
    public TextCodec Codec
    {
        get
        {
            Start();
            return _codec!;
        }
    }

    /// <inheritdoc/>
    public override int Peek() => Fill() ? _chars[_charStart] : -1;

    /// <inheritdoc/>
    public override int Read() => Fill() ? _chars[_charStart++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    /// <exception cref="DocumentException">The bytes are not of the encoding.</exception>
    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Fill())
            return 0;

        int count = Math.Min(buffer.Length, _charEnd - _charStart);
        _chars.AsSpan(_charStart, count).CopyTo(buffer);
        _charStart += count;
        return count;
    }

    /// <summary>Reads to the end, as the input comes.</summary>
    /// <param name="take">Takes each part; it may end within a surrogate pair or line end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DocumentException">The bytes are not of the encoding.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void ReadParts(ReadOnlySpanAction<char, CancellationToken> take, CancellationToken cancellationToken)
    {
        char[] part = new char[PartLength];
        for (int length = Read(part); length > 0; length = Read(part))
        {
            cancellationToken.ThrowIfCancellationRequested();
            take(part.AsSpan(0, length), cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream.Dispose();

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        Start();
        while (_charStart == _charEnd)
        {
            OperationStatus status = _codec!.Decode(
                _bytes.AsSpan(_byteStart, _byteEnd - _byteStart), _chars, _isEnd, out int bytesRead, out _charEnd);
            _byteStart += bytesRead;
            _charStart = 0;
            if (_charEnd > 0)
                return true;
            if (status == OperationStatus.InvalidData || (_isEnd && _byteStart < _byteEnd))
                throw Undecodable();
            if (_isEnd)
                return false;

            ReadBytes();
        }

        return true;
    }

    private void Start()
    {
        if (_isStarted)
            return;

        _isStarted = true;
        while (!_isEnd && TextCodecs.MayBecomeMark(_bytes.AsSpan(0, _byteEnd)))
            ReadBytes();

        if (_codec is not null)
            CheckCodec(_codec);

        ReadOnlySpan<byte> firstBytes = _bytes.AsSpan(0, _byteEnd);
        _codec ??= TextCodecs.Detect(firstBytes) ?? throw new DocumentException(
            $"'{Name}' looks like UTF-16 without a byte order mark. Pass the encoding utf-16 or utf-16be.");
        HasMark = !_codec.Mark.IsEmpty && firstBytes.StartsWith(_codec.Mark);
        _byteStart = HasMark ? _codec.Mark.Length : 0;
    }

    // Read in a wrong encoding a text is made of other characters, in which nothing is found: it would pass unmasked.
    private void CheckCodec(TextCodec codec)
    {
        if (TextCodecs.Marked(_bytes.AsSpan(0, _byteEnd)) is { } marked && marked != codec)
        {
            throw new DocumentException(
                $"'{Name}' has the byte order mark of {marked.Name}, but the encoding {codec.Name} was passed. Leave the encoding out.");
        }

        if (!codec.IsWide)
            return;

        while (!_isEnd && _byteEnd < PlainByteCount && TextCodecs.IsPlain(_bytes.AsSpan(0, _byteEnd)))
            ReadBytes();
        if (_byteEnd > 0 && TextCodecs.IsPlain(_bytes.AsSpan(0, Math.Min(_byteEnd, PlainByteCount))))
        {
            throw new DocumentException(
                $"'{Name}' looks like text in UTF-8 or Latin-1, not UTF-16. Leave the encoding out, or pass latin1.");
        }
    }

    private void ReadBytes()
    {
        BeforeRead?.Invoke();
        _bytes.AsSpan(_byteStart, _byteEnd - _byteStart).CopyTo(_bytes);
        _byteEnd -= _byteStart;
        _byteStart = 0;

        int byteCount = _stream.Read(_bytes, _byteEnd, _bytes.Length - _byteEnd);
        _byteEnd += byteCount;
        ByteCount += byteCount;
        _isEnd = byteCount == 0;
    }

    private DocumentException Undecodable()
    {
        long byteOffset = ByteCount - (_byteEnd - _byteStart);
        string cure = _codec == TextCodecs.Utf8
            ? "Pass the encoding latin1, utf-16 or utf-16be if that is what it is; else repair the file."
            : "The file may be cut short; repair it, or pass another encoding.";
        return new DocumentException(FormattableString.Invariant(
            $"'{Name}' is not {_codec!.Name} at byte {byteOffset} (counted from 0). {cure}"));
    }
}
