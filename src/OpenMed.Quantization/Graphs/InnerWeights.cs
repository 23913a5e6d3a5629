using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Brings the large weights of graphs within graphs to the outermost one, which all of them see.</summary>
/// <remarks>Those of the outermost graph alone are written in pieces, and branches of an <c>If</c> may use one name for two weights.</remarks>
internal static class InnerWeights
{
    /// <summary>Changes a model's graphs.</summary>
    /// <param name="model">The model.</param>
    public static void MoveOut(ModelProto model)
    {
        GraphScope root = GraphScope.Of(model);
        string[] names = [.. root.All().SelectMany(scope => GraphNames.NamesIn(scope.Graph))];
        HashSet<string> taken = [.. names];
        HashSet<string> shared = [.. names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key)];
        foreach (GraphScope scope in root.All().Skip(1))
        {
            Dictionary<string, string> moved = new(StringComparer.Ordinal);
            foreach (TensorProto tensor in scope.Graph.Initializer.Where(tensor => IsMovable(tensor, scope.Graph)).ToArray())
            {
                scope.Graph.Initializer.Remove(tensor);
                string name = shared.Contains(tensor.Name) ? Free(tensor.Name, taken) : tensor.Name;
                moved[tensor.Name] = name;
                tensor.Name = name;
                root.Graph.Initializer.Add(tensor);
            }

            Constants.Rename(scope, moved);
        }
    }

    // What the graph takes or gives has to be its own.
    private static bool IsMovable(TensorProto tensor, GraphProto graph) =>
        (ExternalData.Read(tensor) is not null || tensor.CalculateSize() >= OnnxReader.SmallestCutBytes)
        && graph.Input.Concat(graph.Output).All(value => value.Name != tensor.Name);

    private static string Free(string name, HashSet<string> taken)
    {
        int number = 2;
        string free;
        do free = FormattableString.Invariant($"{name}.{number++}");
        while (!taken.Add(free));
        return free;
    }
}
