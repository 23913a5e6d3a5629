using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Removes what no node takes any more: weights, constants, and nodes that compute something of them alone.</summary>
internal static class UnusedParts
{
    /// <summary>Changes a model's graphs.</summary>
    /// <param name="model">The model.</param>
    public static void Remove(ModelProto model)
    {
        // A copy that goes may have been the last to take another.
        while (RemoveOnce(model))
        {
        }

        HashSet<string> made = [.. GraphScope.Of(model).All().SelectMany(scope => scope.Graph.Node).SelectMany(node => node.Output)];
        foreach (GraphScope scope in GraphScope.Of(model).All())
            RemoveWhere(scope.Graph.ValueInfo, value => !made.Contains(value.Name));
    }

    private static bool RemoveOnce(ModelProto model)
    {
        GraphScope[] scopes = [.. GraphScope.Of(model).All()];
        HashSet<string> used =
        [
            .. scopes.SelectMany(scope => scope.Graph.Node).SelectMany(node => node.Input),
            .. scopes.SelectMany(scope => scope.Graph.Output).Select(output => output.Name),
        ];
        bool isChanged = false;
        foreach (GraphScope scope in scopes)
        {
            GraphProto graph = scope.Graph;
            HashSet<string> constants = ConstantValues.In(scope);
            isChanged |= RemoveWhere(graph.Node, node => Operators.IsStandard(node) && node.Output.All(constants.Contains) && !node.Output.Any(used.Contains));
            isChanged |= RemoveWhere(graph.Initializer, tensor => !used.Contains(tensor.Name) && graph.Input.All(input => input.Name != tensor.Name));
        }

        return isChanged;
    }

    private static bool RemoveWhere<T>(IList<T> list, Func<T, bool> isUnused)
    {
        T[] kept = [.. list.Where(item => !isUnused(item))];
        if (kept.Length == list.Count) return false;

        list.Clear();
        foreach (T item in kept) list.Add(item);
        return true;
    }
}
