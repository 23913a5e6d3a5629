using Google.Protobuf;

namespace OpenMed.Quantization.Onnx;

/// <summary>Reads the fields of a Protocol Buffers file one after the other, so that large ones need not be in memory. One caller at a time.</summary>
/// <remarks>The wire format is https://protobuf.dev/programming-guides/encoding. Google.Protobuf's own stream reads each field as a whole.</remarks>
internal sealed class WireFile : IDisposable
{
    private readonly FileStream _stream;
    private readonly BinaryReader _reader;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public WireFile(string path)
    {
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        _reader = new BinaryReader(_stream);
    }

    /// <summary>How long the file is, in bytes.</summary>
    public long Length => _stream.Length;

    /// <summary>The next byte that is read, from the start of the file.</summary>
    public long ByteIndex => _stream.Position;

    /// <summary>The number of the field whose tag was read last.</summary>
    public int Field { get; private set; }

    /// <summary>Whether that field is bytes, text or a message, with its length before it.</summary>
    public bool HasLength => _type == WireFormat.WireType.LengthDelimited;

    private WireFormat.WireType _type;

    /// <summary>Reads the tag of the next field.</summary>
    /// <exception cref="InvalidDataException">What stands there is no tag.</exception>
    public void ReadTag()
    {
        uint tag = unchecked((uint)ReadVarint());
        Field = WireFormat.GetTagFieldNumber(tag);
        _type = WireFormat.GetTagWireType(tag);
        if (Field == 0) throw Damaged();
    }

    /// <summary>Reads the length of a field, after its tag.</summary>
    /// <returns>How many bytes follow.</returns>
    /// <exception cref="InvalidDataException">The file ends before.</exception>
    public long ReadLength()
    {
        long length = ReadVarint();
        return length >= 0 && length <= Length - ByteIndex ? length : throw Damaged();
    }

    /// <summary>Copies the value of the field whose tag was read, with its tag.</summary>
    /// <param name="output">Where to.</param>
    /// <exception cref="InvalidDataException">The file ends before, or the field has a form that ONNX does not use.</exception>
    public void CopyField(CodedOutputStream output)
    {
        output.WriteTag(Field, _type);
        switch (_type)
        {
            case WireFormat.WireType.Varint:
                output.WriteInt64(ReadVarint());
                break;
            case WireFormat.WireType.Fixed32:
                output.WriteFixed32(BitConverter.ToUInt32(Read(sizeof(uint))));
                break;
            case WireFormat.WireType.Fixed64:
                output.WriteFixed64(BitConverter.ToUInt64(Read(sizeof(ulong))));
                break;
            case WireFormat.WireType.LengthDelimited:
                output.WriteBytes(UnsafeByteOperations.UnsafeWrap(Read(ReadLength())));
                break;
            default:
                throw Damaged();
        }
    }

    /// <summary>Goes on behind bytes that are not read.</summary>
    /// <param name="byteCount">How many.</param>
    public void Skip(long byteCount) => _stream.Seek(byteCount, SeekOrigin.Current);

    /// <summary>Closes the file.</summary>
    public void Dispose() => _reader.Dispose();

    private byte[] Read(long byteCount)
    {
        byte[] bytes = _reader.ReadBytes(checked((int)byteCount));
        return bytes.Length == byteCount ? bytes : throw Damaged();
    }

    // Its 7-bit groups, the lowest first, are those of Protocol Buffers.
    private long ReadVarint()
    {
        try
        {
            return _reader.Read7BitEncodedInt64();
        }
        catch (Exception exception) when (exception is FormatException or EndOfStreamException)
        {
            throw Damaged();
        }
    }

    private static InvalidDataException Damaged() => new("The file is no Protocol Buffers message, or it is cut off.");
}
