using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

/// <summary>Writes the products of one graph with quantized weights. One caller at a time.</summary>
/// <param name="activations">Quantizes activations by token.</param>
/// <param name="weights">Quantizes weights.</param>
/// <param name="names">Names values.</param>
/// <param name="factors">The factors of the channels of activations, by their name; those that are not in it are not evened out.</param>
internal sealed class ProductRewriter(
    QuantizedActivations activations, WeightQuantizer weights, GraphNames names, IReadOnlyDictionary<string, float[]> factors)
{
    /// <summary>The name space of ONNX Runtime's own operators.</summary>
    public const string RuntimeDomain = "com.microsoft";

    /// <summary>Writes a product.</summary>
    /// <param name="use">The node and its weight.</param>
    /// <param name="choice">How it is computed; not in float.</param>
    /// <param name="nodes">Gets the nodes; the last one gives the value that the node gave.</param>
    public void Write(WeightUse use, NodeChoice choice, List<NodeProto> nodes)
    {
        bool isGemm = use.Node.OpType == "Gemm";
        string product = isGemm ? names.Next() : use.Node.Output[0];
        if (NodeChoices.IsByToken(choice)) WriteByToken(use, choice, product, nodes);
        else WriteByBlock(use, choice, product, nodes);

        if (isGemm) WriteRest(use, product, nodes);
    }

    private void WriteByToken(WeightUse use, NodeChoice choice, string product, List<NodeProto> nodes)
    {
        float[]? even = choice == NodeChoice.Balanced ? factors.GetValueOrDefault(use.Node.Input[0]) : null;
        QuantizedWeight weight = use.Own(weights.ByColumn(use, even));
        (string bytes, string scale) = activations.Quantize(use.Node.Input[0], even, nodes);
        (string sums, string floats, string scaled) = (names.Next(), names.Next(), names.Next());
        nodes.Add(Named(use, Nodes.Make("MatMulInteger", [bytes, weight.Values.Name, activations.ZeroPoint], sums)));
        nodes.Add(Nodes.Make("Cast", [sums], floats, Nodes.Number("to", TensorTypes.Float)));
        nodes.Add(Nodes.Make("Mul", [floats, weight.Scales.Name], scaled));
        nodes.Add(Nodes.Make("Mul", [scaled, scale], product));
    }

    private void WriteByBlock(WeightUse use, NodeChoice choice, string product, List<NodeProto> nodes)
    {
        QuantizedWeight weight = use.Own(weights.ByBlock(use, NodeChoices.BlockSize(choice)));
        NodeProto node = Named(use, Nodes.Make(
            "MatMulNBits",
            [use.Node.Input[0], weight.Values.Name, weight.Scales.Name],
            product,
            Nodes.Number("K", use.InputCount),
            Nodes.Number("N", use.OutputCount),
            Nodes.Number("bits", 8),
            Nodes.Number("block_size", NodeChoices.BlockSize(choice)),
            Nodes.Number("accuracy_level", NodeChoices.AccuracyLevel(choice))));
        node.Domain = RuntimeDomain;
        nodes.Add(node);
    }

    // Gemm gives alpha * product + beta * addend.
    private void WriteRest(WeightUse use, string product, List<NodeProto> nodes)
    {
        string addend = use.Node.Input.ElementAtOrDefault(2) ?? string.Empty;
        string last = use.Node.Output[0];
        string scaled = Times(use, "alpha", product, addend.Length == 0 ? last : null, nodes);
        if (addend.Length > 0) nodes.Add(Nodes.Make("Add", [scaled, Times(use, "beta", addend, output: null, nodes)], last));
    }

    private string Times(WeightUse use, string attribute, string value, string? output, List<NodeProto> nodes)
    {
        float factor = Operators.Fraction(use.Node, attribute, 1);
        if (factor == 1 && output is null) return value;

        string result = output ?? names.Next();
        string constant = names.Of(result, attribute);
        use.Scope.Add(Nodes.Weight(constant, TensorTypes.Float, [], factor));
        nodes.Add(Nodes.Make("Mul", [value, constant], result));
        return result;
    }

    private static NodeProto Named(WeightUse use, NodeProto node)
    {
        node.Name = use.Node.Name;
        return node;
    }
}
