using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>What is known of operators: https://onnx.ai/onnx/operators.</summary>
internal static class Operators
{
    /// <summary>The oldest version of the standard operators that can be quantized: <c>Round</c> came with it.</summary>
    public const int OldestVersion = 11;

    /// <summary>The name space of the standard operators.</summary>
    public const string Standard = "ai.onnx";

    // They take a large constant number by number, or cut it, so that it may be widened before them.
    private static readonly HashSet<string> ByNumber = new(StringComparer.Ordinal)
    {
        "Add", "And", "Concat", "Div", "Equal", "Expand", "LayerNormalization", "Max", "Min", "Mul", "Pow", "Shape", "Slice", "Sub", "Unsqueeze", "Where",
    };

    // What quantizers write.
    private static readonly HashSet<string> Quantized = new(StringComparer.Ordinal)
    {
        "ConvInteger", "DequantizeLinear", "DynamicQuantizeLinear", "MatMulInteger", "QLinearConv", "QLinearMatMul", "QuantizeLinear",
    };

    /// <summary>Whether a node is of the standard operators.</summary>
    /// <param name="node">The node.</param>
    public static bool IsStandard(NodeProto node) => node.Domain is "" or Standard;

    /// <summary>Whether an operator takes a large constant as it is.</summary>
    /// <param name="node">The node.</param>
    public static bool TakesByNumber(NodeProto node) => ByNumber.Contains(node.OpType);

    /// <summary>Whether an operator bears numbers that are rounded: comparisons and powers do not, nor what is divided by.</summary>
    /// <param name="node">The node.</param>
    /// <param name="index">The input's index.</param>
    public static bool BearsRounding(NodeProto node, int index) => node.OpType switch
    {
        "Add" or "Concat" or "Expand" or "LayerNormalization" or "Mul" or "Slice" or "Sub" or "Unsqueeze" => true,
        "Div" => index == 0,
        _ => false,
    };

    /// <summary>Whether an operator shows that the model was quantized before.</summary>
    /// <param name="node">The node.</param>
    public static bool IsQuantized(NodeProto node) => Quantized.Contains(node.OpType);

    /// <summary>The version of the standard operators that a model uses.</summary>
    /// <param name="model">The model.</param>
    public static long VersionOf(ModelProto model) =>
        model.OpsetImport.Where(import => import.Domain is "" or Standard).Select(import => import.Version).FirstOrDefault();

    /// <summary>A whole number among a node's attributes.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="absent">Its value when the node does not give it.</param>
    public static long Number(NodeProto node, string name, long absent) =>
        node.Attribute.FirstOrDefault(attribute => attribute.Name == name) is { } attribute ? attribute.I : absent;

    /// <summary>A fraction among a node's attributes.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="absent">Its value when the node does not give it.</param>
    public static float Fraction(NodeProto node, string name, float absent) =>
        node.Attribute.FirstOrDefault(attribute => attribute.Name == name) is { } attribute ? attribute.F : absent;
}
