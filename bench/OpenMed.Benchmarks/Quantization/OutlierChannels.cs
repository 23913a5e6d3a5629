using System.Runtime.InteropServices;
using Google.Protobuf;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Benchmarks.Quantization;

/// <summary>Gives openmed-mini a few channels whose activations are far above the others, as DeBERTa has them, without changing what it computes: values of attention are multiplied in some
/// channels, and the weights that take them divided.</summary>
internal static class OutlierChannels
{
    private const int Step = 53;
    private const float Factor = 64;

    /// <summary>Writes the model.</summary>
    /// <param name="source">The fp32 file of openmed-mini.</param>
    /// <param name="path">The file to write.</param>
    public static void Write(string source, string path)
    {
        ModelProto model = ModelProto.Parser.ParseFrom(File.ReadAllBytes(source));
        Dictionary<string, TensorProto> weights = model.Graph.Initializer.ToDictionary(tensor => tensor.Name);
        foreach (NodeProto node in model.Graph.Node.Where(node => node.Name.Contains("/attention/", StringComparison.Ordinal)))
        {
            if (node.Name.EndsWith("/self/value/MatMul", StringComparison.Ordinal)) Scale(weights[node.Input[1]], isColumn: true, Factor);
            else if (node.Name.EndsWith("/self/value/Add", StringComparison.Ordinal)) Scale(weights[node.Input.First(weights.ContainsKey)], isColumn: true, Factor);
            else if (node.Name.EndsWith("/output/dense/MatMul", StringComparison.Ordinal)) Scale(weights[node.Input[1]], isColumn: false, 1 / Factor);
        }

        using FileStream stream = File.Create(path);
        model.WriteTo(stream);
    }

    private static void Scale(TensorProto tensor, bool isColumn, float factor)
    {
        byte[] bytes = tensor.RawData.ToByteArray();
        Span<float> values = MemoryMarshal.Cast<byte, float>(bytes.AsSpan());
        int columnCount = (int)tensor.Dims[^1];
        for (int index = 0; index < values.Length; index++)
        {
            int channel = isColumn ? index % columnCount : index / columnCount;
            if (channel % Step == 0) values[index] *= factor;
        }

        tensor.RawData = UnsafeByteOperations.UnsafeWrap(bytes);
    }
}
