using System.Globalization;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Gives names that no value of a model has yet, always the same ones for the same model.</summary>
internal sealed class GraphNames
{
    private readonly string _prefix = "q";
    private int _count;

    /// <summary>Looks at all names of a model.</summary>
    /// <param name="root">The outermost graph.</param>
    public GraphNames(GraphScope root)
    {
        HashSet<string> taken = [.. root.All().SelectMany(scope => NamesIn(scope.Graph))];
        while (taken.Any(name => name.StartsWith(_prefix, StringComparison.Ordinal))) _prefix += '_';
    }

    /// <summary>A name for a value, as short as can be: graphs have thousands.</summary>
    public string Next() => _prefix + _count++.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a weight that was made from another.</summary>
    /// <param name="source">The other's name.</param>
    /// <param name="kind">What was made.</param>
    public string Of(string source, string kind) => $"{_prefix}.{source}.{kind}";

    /// <summary>The names of the values of a graph, without those of graphs within it.</summary>
    /// <param name="graph">The graph.</param>
    public static IEnumerable<string> NamesIn(GraphProto graph) => graph.Initializer.Select(tensor => tensor.Name)
        .Concat(graph.Input.Select(input => input.Name))
        .Concat(graph.Node.SelectMany(node => node.Output));
}
