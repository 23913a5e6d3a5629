using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>A node and the weight that is to be quantized for it.</summary>
/// <param name="Kind">How it is used.</param>
/// <param name="Scope">The graph of the node.</param>
/// <param name="Node">The node.</param>
/// <param name="Weight">The weight: 32-bit floats in two dimensions.</param>
/// <param name="Owner">The graph that holds the weight.</param>
internal sealed record WeightUse(WeightKind Kind, GraphScope Scope, NodeProto Node, TensorProto Weight, GraphScope Owner)
{
    /// <summary>Whether the weight's rows are the outputs, as a <c>Gemm</c> can have it.</summary>
    public bool IsTransposed => Node.OpType == "Gemm" && Operators.Number(Node, "transB", 0) != 0;

    /// <summary>Whether the product is the same for every text.</summary>
    public bool IsConstant { get; init; }

    /// <summary>How many numbers of an activation go into each output.</summary>
    public int InputCount => (int)Weight.Dims[IsTransposed ? 1 : 0];

    /// <summary>How many outputs.</summary>
    public int OutputCount => (int)Weight.Dims[IsTransposed ? 0 : 1];

    /// <summary>The node's name, or that of its output where it has none.</summary>
    public string Name => NameOf(Node);

    /// <summary>Puts a quantized form of the weight into the graph that holds the weight.</summary>
    /// <param name="quantized">The form.</param>
    /// <returns>The same.</returns>
    public QuantizedWeight Own(QuantizedWeight quantized)
    {
        Owner.Add(quantized.Values);
        Owner.Add(quantized.Scales);
        return quantized;
    }

    /// <summary>What a node is called in reports.</summary>
    /// <param name="node">The node.</param>
    public static string NameOf(NodeProto node) => node.Name.Length > 0 ? node.Name : node.Output.FirstOrDefault(string.Empty);
}
