using Google.Protobuf;

namespace OpenMed.Quantization.Onnx;

/// <summary>Writes ONNX files whose weights are copied in pieces.</summary>
/// <param name="files">Reads the weights.</param>
internal sealed class OnnxWriter(TensorFiles files)
{
    /// <summary>Writes a model as one file, with all weights in it.</summary>
    /// <param name="model">The model; stays as it is.</param>
    /// <param name="path">The file, which is made or replaced.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="PiiModelException">It would be larger than 2 GB, which a Protocol Buffers message cannot be, or weights cannot be read.</exception>
    public void Write(ModelProto model, string path, CancellationToken cancellationToken)
    {
        ModelProto frame = new(model);
        GraphProto graph = frame.Graph;
        frame.Graph = null;
        List<TensorProto> outside = [.. graph.Initializer.Where(tensor => ExternalData.Read(tensor) is not null)];
        List<TensorProto> inside = [.. graph.Initializer.Where(tensor => ExternalData.Read(tensor) is null)];
        graph.Initializer.Clear();
        graph.Initializer.Add(inside);

        long[] sizes = [.. outside.Select(tensor => Head(tensor).CalculateSize() + FieldSize(files.ByteCount(tensor)))];
        long graphSize = graph.CalculateSize() + sizes.Sum(FieldSize);
        RefuseTooLarge(FieldSize(graphSize) + frame.CalculateSize());

        using FileStream stream = new(path, FileMode.Create, FileAccess.Write, FileShare.None);
        using CodedOutputStream output = new(stream, leaveOpen: true);
        frame.WriteTo(output);
        WriteFieldStart(output, ModelProto.GraphFieldNumber, graphSize);
        graph.WriteTo(output);
        for (int index = 0; index < outside.Count; index++)
        {
            WriteFieldStart(output, GraphProto.InitializerFieldNumber, sizes[index]);
            Head(outside[index]).WriteTo(output);
            WriteFieldStart(output, TensorProto.RawDataFieldNumber, files.ByteCount(outside[index]));
            output.Flush();
            files.Copy(outside[index], (bytes, length) => stream.Write(bytes, 0, length), cancellationToken);
        }

        output.Flush();
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Writes a model as it is: weights that lie in other files stay there.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The file, which is made or replaced.</param>
    public static void WriteGraph(ModelProto model, string path)
    {
        using FileStream stream = File.Create(path);
        model.WriteTo(stream);
    }

    // The tensor without the place of its data.
    private static TensorProto Head(TensorProto tensor)
    {
        TensorProto head = new(tensor);
        head.ExternalData.Clear();
        head.ClearDataLocation();
        return head;
    }

    // All of the field numbers are below 16, so that tags take one byte.
    private static long FieldSize(long byteCount) => 1 + CodedOutputStream.ComputeUInt64Size((ulong)byteCount) + byteCount;

    private static void WriteFieldStart(CodedOutputStream output, int field, long byteCount)
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteUInt64((ulong)byteCount);
    }

    private static void RefuseTooLarge(long byteCount)
    {
        if (byteCount > int.MaxValue)
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The model would have {byteCount / 1_000_000} MB, and an ONNX file without external data has at most 2,147. Use a smaller model."));
        }
    }
}
