using System.Buffers.Binary;

namespace OpenMed.Tokenization;

/// <summary>Reads the fields of a protobuf message, as far as a SentencePiece model has them. One caller at a time.</summary>
/// <remarks>Source: Protocol Buffers documentation, "Encoding".</remarks>
/// <param name="message">The message's bytes.</param>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private readonly ReadOnlySpan<byte> _message = message;
    private int _byteIndex;

    /// <summary>The number of the field that was read last.</summary>
    public int Field { get; private set; }

    /// <summary>Its bytes, when it is a string, bytes or a message.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Its value, when it is an integer, bool or enum; else the raw bits of a float.</summary>
    public ulong Value { get; private set; }

    /// <summary>Its value as a float.</summary>
    public readonly float Float => BitConverter.UInt32BitsToSingle((uint)Value);

    /// <summary>Reads the next field.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="FormatException">The message is cut off or no protobuf.</exception>
    public bool Read()
    {
        if (_byteIndex == _message.Length) return false;

        ulong tag = ReadVarint();
        Field = (int)(tag >> 3);
        Bytes = default;
        Value = 0;
        switch (tag & 7)
        {
            case 0: Value = ReadVarint(); break;
            case 1: Value = BinaryPrimitives.ReadUInt64LittleEndian(Take(8)); break;
            case 2: Bytes = Take(ReadVarint()); break;
            case 5: Value = BinaryPrimitives.ReadUInt32LittleEndian(Take(4)); break;
            default: throw new FormatException("A field has a wire type that protobuf does not know.");
        }

        return true;
    }

    private ulong ReadVarint()
    {
        ulong value = 0;
        for (int shift = 0; shift < 70; shift += 7)
        {
            byte part = Take(1)[0];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw new FormatException("A number has more than ten bytes.");
    }

    private ReadOnlySpan<byte> Take(ulong byteCount)
    {
        if (byteCount > (ulong)(_message.Length - _byteIndex)) throw new FormatException("The message ends within a field.");

        ReadOnlySpan<byte> taken = _message.Slice(_byteIndex, (int)byteCount);
        _byteIndex += (int)byteCount;
        return taken;
    }
}
