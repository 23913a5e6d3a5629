using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>What a graph computes of weights alone, and the rest of the graph takes: results that can be stored in place of what computes them.</summary>
internal static class ConstantResults
{
    // They keep floats floats, and make no result larger.
    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal)
    {
        "Add", "Div", "Mul", "Reshape", "Slice", "Squeeze", "Sub", "Transpose", "Unsqueeze",
    };

    /// <summary>Finds them.</summary>
    /// <param name="uses">The uses of weights, as the finder found them.</param>
    /// <returns>Their names: floats of the outermost graph that come from products which are the same for every text.</returns>
    public static IReadOnlyList<string> Find(IReadOnlyList<WeightUse> uses)
    {
        GraphScope root = uses[0].Scope.Outermost;
        HashSet<string> constants = ConstantValues.In(root);
        HashSet<string> carried = [.. uses.Where(use => use.IsConstant && use.Scope == root && use.Kind == WeightKind.Product).Select(use => use.Node.Output[0])];
        HashSet<string> taken = [.. root.Graph.Output.Select(output => output.Name).Concat(root.Inner.SelectMany(scope => scope.All()).SelectMany(Inputs))];
        foreach (NodeProto node in root.Graph.Node)
        {
            bool isCarrier = node.Output.All(constants.Contains) && Carriers.Contains(node.OpType) && node.Input.Any(carried.Contains);
            if (isCarrier) carried.UnionWith(node.Output);
            else taken.UnionWith(node.Input);
        }

        return [.. root.Graph.Node.SelectMany(node => node.Output).Where(name => carried.Contains(name) && taken.Contains(name))];
    }

    /// <summary>Puts results in the place of what computes them.</summary>
    /// <param name="model">The model.</param>
    /// <param name="results">The results, by their names.</param>
    public static void Store(ModelProto model, IReadOnlyList<TensorProto> results)
    {
        HashSet<string> names = [.. results.Select(result => result.Name)];
        NodeProto[] rest = [.. model.Graph.Node.Where(node => !node.Output.Any(names.Contains))];
        model.Graph.Node.Clear();
        model.Graph.Node.Add(rest);
        model.Graph.Initializer.Add(results);
        UnusedParts.Remove(model);
    }

    private static IEnumerable<string> Inputs(GraphScope scope) => scope.Graph.Node.SelectMany(node => node.Input);
}
