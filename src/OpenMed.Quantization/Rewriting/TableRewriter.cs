using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

/// <summary>Writes the tables of one graph as INT8 rows, widened where they are used. One caller at a time.</summary>
/// <param name="weights">Quantizes weights.</param>
/// <param name="names">Names values.</param>
internal sealed class TableRewriter(WeightQuantizer weights, GraphNames names)
{
    private readonly Dictionary<string, string> _widened = new(StringComparer.Ordinal);

    /// <summary>Writes a <c>Gather</c> that takes INT8 rows with their scales, and widens what it took.</summary>
    /// <param name="use">The node and its table.</param>
    /// <param name="nodes">Gets the nodes; the last one gives the value that the node gave.</param>
    public void WriteLookup(WeightUse use, List<NodeProto> nodes)
    {
        QuantizedWeight table = use.Own(weights.ByRow(use));
        string indexes = use.Node.Input[1];
        NodeProto rows = Nodes.Make("Gather", [table.Values.Name, indexes], names.Next());
        rows.Name = use.Node.Name;
        NodeProto scales = Nodes.Make("Gather", [table.Scales.Name, indexes], names.Next());
        nodes.Add(rows);
        nodes.Add(scales);
        WriteWidening(rows.Output[0], scales.Output[0], use.Node.Output[0], nodes);
    }

    /// <summary>Widens a table as a whole, once in the graph: the runtime does it when it loads the model.</summary>
    /// <param name="use">A node and its table.</param>
    /// <param name="nodes">Gets the nodes.</param>
    /// <returns>The name of the widened table.</returns>
    public string WriteWhole(WeightUse use, List<NodeProto> nodes)
    {
        if (_widened.TryGetValue(use.Weight.Name, out string? name)) return name;

        QuantizedWeight table = use.Own(weights.ByRow(use));
        name = names.Next();
        WriteWidening(table.Values.Name, table.Scales.Name, name, nodes);
        _widened.Add(use.Weight.Name, name);
        return name;
    }

    private void WriteWidening(string values, string scales, string output, List<NodeProto> nodes)
    {
        string floats = names.Next();
        nodes.Add(Nodes.Make("Cast", [values], floats, Nodes.Number("to", TensorTypes.Float)));
        nodes.Add(Nodes.Make("Mul", [floats, scales], output));
    }
}
