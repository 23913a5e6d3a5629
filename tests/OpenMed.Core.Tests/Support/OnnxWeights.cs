using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>Finds weights in the bytes of an ONNX file, to damage them.</summary>
internal static class OnnxWeights
{
    // onnx.proto3: ModelProto.graph = 7, GraphProto.initializer = 5, TensorProto.name = 8, TensorProto.raw_data = 9.
    private const int Graph = 7;
    private const int Initializer = 5;
    private const int Name = 8;
    private const int RawData = 9;

    /// <summary>The raw data of an initializer, little-endian; what is written to it changes the file's bytes.</summary>
    public static Span<byte> Find(byte[] file, string name)
    {
        ProtobufReader model = new(file);
        while (model.Read())
        {
            if (model.Field != Graph) continue;

            ProtobufReader graph = new(model.Bytes);
            while (graph.Read())
            {
                if (graph.Field == Initializer && HasName(graph.Bytes, name)) return Writable(file, Field(graph.Bytes, RawData));
            }
        }

        throw new InvalidOperationException($"The file has no initializer '{name}'. Name another.");
    }

    private static bool HasName(ReadOnlySpan<byte> tensor, string name) =>
        Field(tensor, Name).SequenceEqual(System.Text.Encoding.UTF8.GetBytes(name));

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> message, int field)
    {
        ProtobufReader reader = new(message);
        while (reader.Read())
            if (reader.Field == field) return reader.Bytes;
        return default;
    }

    private static Span<byte> Writable(byte[] file, ReadOnlySpan<byte> part)
    {
        Assert.True(file.AsSpan().Overlaps(part, out int byteIndex));
        return file.AsSpan(byteIndex, part.Length);
    }
}
