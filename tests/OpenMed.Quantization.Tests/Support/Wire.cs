using Google.Protobuf;

namespace OpenMed.Quantization.Support;

/// <summary>Writes fields of Protocol Buffers messages that no generated type names.</summary>
internal static class Wire
{
    public static byte[] Text(int field, string value) => Bytes(field, System.Text.Encoding.UTF8.GetBytes(value));

    public static byte[] Bytes(int field, params byte[] value) => Write(output =>
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(ByteString.CopyFrom(value));
    });

    public static byte[] Number(int field, long value) => Write(output =>
    {
        output.WriteTag(field, WireFormat.WireType.Varint);
        output.WriteInt64(value);
    });

    public static byte[] Fixed32(int field, uint value) => Write(output =>
    {
        output.WriteTag(field, WireFormat.WireType.Fixed32);
        output.WriteFixed32(value);
    });

    public static byte[] Fixed64(int field, ulong value) => Write(output =>
    {
        output.WriteTag(field, WireFormat.WireType.Fixed64);
        output.WriteFixed64(value);
    });

    private static byte[] Write(Action<CodedOutputStream> write)
    {
        using MemoryStream bytes = new();
        using (CodedOutputStream output = new(bytes, leaveOpen: true)) write(output);
        return bytes.ToArray();
    }
}
