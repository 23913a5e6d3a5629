using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

/// <summary>Writes the products of one graph that are the same for every text: in float, with weights that are widened from their INT8 form. One caller at a time.</summary>
/// <remarks>The runtime computes them once, when it loads the model, if all operators are standard ones; so they cost no time, and activations are not rounded.</remarks>
/// <param name="weights">Quantizes weights.</param>
/// <param name="names">Names values.</param>
/// <param name="evened">For weights that a product with evened channels uses too: that product and the factors of its channels, by the weight's name.</param>
internal sealed class ConstantProductRewriter(
    WeightQuantizer weights, GraphNames names, IReadOnlyDictionary<string, (WeightUse Use, float[] Factors)> evened)
{
    private readonly Dictionary<string, string> _widened = new(StringComparer.Ordinal);

    /// <summary>Writes a product.</summary>
    /// <param name="use">The node and its weight.</param>
    /// <param name="choice">The form of its weight; not float.</param>
    /// <param name="nodes">Gets the nodes; the last one gives the value that the node gave.</param>
    public void Write(WeightUse use, NodeChoice choice, List<NodeProto> nodes)
    {
        NodeProto product = new(use.Node);
        product.Input[1] = Widen(use, choice, nodes);
        nodes.Add(product);
    }

    private string Widen(WeightUse use, NodeChoice choice, List<NodeProto> nodes)
    {
        string key = use.IsTransposed + use.Weight.Name;
        if (!_widened.TryGetValue(key, out string? name))
            _widened.Add(key, name = NodeChoices.IsByToken(choice) ? WidenColumns(use, nodes) : WidenBlocks(use, choice, nodes));
        return name;
    }

    // The evened weight is there already; its rows are divided by their factors again.
    private string WidenColumns(WeightUse use, List<NodeProto> nodes)
    {
        bool isEvened = evened.TryGetValue(use.Weight.Name, out (WeightUse Use, float[] Factors) other) && other.Use.IsTransposed == use.IsTransposed;
        QuantizedWeight weight = use.Own(isEvened ? weights.ByColumn(other.Use, other.Factors) : weights.ByColumn(use));
        string matrix = Nodes.Add(nodes, names, "Mul", [ToFloat(weight, nodes), weight.Scales.Name]);
        if (isEvened)
        {
            string divisors = names.Of(use.Weight.Name, "divisors");
            use.Scope.Add(Nodes.Weight(divisors, TensorTypes.Float, [other.Factors.Length, 1], [.. other.Factors.Select(factor => 1 / factor)]));
            matrix = Nodes.Add(nodes, names, "Mul", [matrix, divisors]);
        }

        return use.IsTransposed ? Transpose(matrix, nodes) : matrix;
    }

    // [outputs, blocks, block size] less 128, times the scale of each block; then rows of outputs without the filling.
    private string WidenBlocks(WeightUse use, NodeChoice choice, List<NodeProto> nodes)
    {
        QuantizedWeight weight = use.Own(weights.ByBlock(use, NodeChoices.BlockSize(choice)));
        string scales = Nodes.Add(nodes, names, "Reshape", [weight.Scales.Name, Numbers(use, "shape", use.OutputCount, -1, 1)]);
        string centre = names.Of(use.Weight.Name, "128");
        use.Scope.Add(Nodes.Weight(centre, TensorTypes.Float, [], 128f));
        string blocks = Nodes.Add(nodes, names, "Mul", [Nodes.Add(nodes, names, "Sub", [ToFloat(weight, nodes), centre]), scales]);
        string rows = Nodes.Add(nodes, names, "Reshape", [blocks, Numbers(use, "rows", use.OutputCount, -1)]);
        string matrix = Nodes.Add(nodes, names, "Slice", [rows, Numbers(use, "first", 0), Numbers(use, "end", use.InputCount), Numbers(use, "axis", 1)]);
        return use.IsTransposed ? matrix : Transpose(matrix, nodes);
    }

    private string ToFloat(QuantizedWeight weight, List<NodeProto> nodes) =>
        Nodes.Add(nodes, names, "Cast", [weight.Values.Name], Nodes.Number("to", TensorTypes.Float));

    private string Transpose(string matrix, List<NodeProto> nodes) => Nodes.Add(nodes, names, "Transpose", [matrix], Nodes.Numbers("perm", 1, 0));

    private string Numbers(WeightUse use, string kind, params long[] values)
    {
        // A weight may be used both ways round.
        string name = names.Of(use.Weight.Name, use.IsTransposed ? "t" + kind : kind);
        use.Scope.Add(Nodes.Weight(name, TensorTypes.Int64, [values.Length], values));
        return name;
    }
}
