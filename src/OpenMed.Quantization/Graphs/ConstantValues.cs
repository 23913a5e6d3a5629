using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Which values of a graph are the same for every text: weights, and what nodes make of nothing else.</summary>
/// <remarks>DeBERTa multiplies its table of relative positions with the weights of each layer: the runtime does so once, when it loads the model.</remarks>
internal static class ConstantValues
{
    // They give other values each time.
    private static readonly string[] Random = ["Bernoulli", "Multinomial", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike"];

    /// <summary>Finds them.</summary>
    /// <param name="scope">The graph.</param>
    /// <returns>Their names, without those of graphs further out.</returns>
    public static HashSet<string> In(GraphScope scope)
    {
        HashSet<string> constants = new(StringComparer.Ordinal);
        HashSet<string> inputs = [.. scope.Graph.Input.Select(input => input.Name)];
        foreach (NodeProto node in scope.Graph.Node)
        {
            if (node.OpType != Constants.Operator && node.Input.Count == 0) continue;
            if (Random.Contains(node.OpType) || GraphScope.Subgraphs(node).Any()) continue;

            if (node.Input.All(name => name.Length == 0 || constants.Contains(name) || IsWeight(name))) constants.UnionWith(node.Output);
        }

        return constants;

        bool IsWeight(string name) => !inputs.Contains(name) && scope.Find(name) is not null;
    }
}
