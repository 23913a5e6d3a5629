using Google.Protobuf;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Brings the constants of a graph into one form: large ones are initializers, copies of one are that one.</summary>
/// <remarks>Exporters write a weight that two nodes share through <c>Identity</c> nodes, and each small constant again wherever it is used: a third of a graph's nodes.</remarks>
internal static class Constants
{
    /// <summary>The operator that gives a constant.</summary>
    public const string Operator = "Constant";

    private const string Copy = "Identity";

    /// <summary>Changes a model's graphs.</summary>
    /// <param name="model">The model.</param>
    public static void Unify(ModelProto model)
    {
        foreach (GraphScope scope in GraphScope.Of(model).All()) MakeInitializers(scope.Graph);
        InnerWeights.MoveOut(model);
        // Outer graphs first. Graphs side by side, as the branches of an If, may use one name for two things.
        foreach (GraphScope scope in GraphScope.Of(model).All()) Rename(scope, FindCopies(scope));
        UnusedParts.Remove(model);
    }

    /// <summary>Puts other names in the place of names, wherever a node takes them.</summary>
    /// <param name="root">The graph; those within it are changed too.</param>
    /// <param name="names">The new names by the old ones.</param>
    public static void Rename(GraphScope root, Dictionary<string, string> names)
    {
        foreach (NodeProto node in root.All().SelectMany(scope => scope.Graph.Node))
        {
            for (int index = 0; index < node.Input.Count; index++)
                node.Input[index] = names.GetValueOrDefault(node.Input[index], node.Input[index]);
        }
    }

    private static void MakeInitializers(GraphProto graph)
    {
        for (int index = graph.Node.Count - 1; index >= 0; index--)
        {
            NodeProto node = graph.Node[index];
            if (node.OpType != Operator || !Operators.IsStandard(node) || ValueOf(node) is not { } value || value.CalculateSize() < OnnxReader.SmallestCutBytes) continue;

            value.Name = node.Output[0];
            graph.Initializer.Add(value);
            graph.Node.RemoveAt(index);
        }
    }

    private static TensorProto? ValueOf(NodeProto node) => node.Attribute.FirstOrDefault(attribute => attribute.Name == "value")?.T;

    // In the order of the nodes, so that a copy of a copy leads to the first. Outputs of the graph keep their own node.
    private static Dictionary<string, string> FindCopies(GraphScope scope)
    {
        Dictionary<string, string> roots = new(StringComparer.Ordinal);
        HashSet<string> outputs = [.. scope.Graph.Output.Select(output => output.Name)];
        HashSet<string> constants = new(StringComparer.Ordinal);
        Dictionary<ByteString, string> firsts = [];
        foreach (NodeProto node in scope.Graph.Node.Where(Operators.IsStandard))
        {
            if (node.OpType == Operator)
            {
                constants.Add(node.Output[0]);
                string first = FirstOfValue(node, firsts);
                if (first != node.Output[0] && !outputs.Contains(node.Output[0])) roots[node.Output[0]] = first;
            }
            else if (node.OpType == Copy && !outputs.Contains(node.Output[0]))
            {
                string source = roots.GetValueOrDefault(node.Input[0], node.Input[0]);
                if (constants.Contains(source) || scope.Find(source) is not null) roots[node.Output[0]] = source;
            }
        }

        return roots;
    }

    private static string FirstOfValue(NodeProto node, Dictionary<ByteString, string> firsts)
    {
        NodeProto value = new();
        value.Attribute.Add(node.Attribute.OrderBy(attribute => attribute.Name, StringComparer.Ordinal));
        ByteString key = value.ToByteString();
        if (firsts.TryGetValue(key, out string? first)) return first;

        firsts.Add(key, node.Output[0]);
        return node.Output[0];
    }
}
