using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>A graph within the graphs that it can see: a branch of an <c>If</c> knows the names of the graph round it.</summary>
internal sealed class GraphScope
{
    private readonly GraphScope? _outer;
    private readonly Dictionary<string, TensorProto> _initializers = new(StringComparer.Ordinal);

    private GraphScope(GraphProto graph, GraphScope? outer)
    {
        Graph = graph;
        _outer = outer;
        foreach (TensorProto tensor in graph.Initializer) _initializers[tensor.Name] = tensor;
        Inner = [.. graph.Node.SelectMany(Subgraphs).Select(subgraph => new GraphScope(subgraph, this))];
    }

    /// <summary>The graph.</summary>
    public GraphProto Graph { get; }

    /// <summary>The graphs within it, each once, in the order of their nodes.</summary>
    public IReadOnlyList<GraphScope> Inner { get; }

    /// <summary>The graph of the model.</summary>
    public GraphScope Outermost => _outer?.Outermost ?? this;

    /// <summary>Looks at the graph of a model as it is now.</summary>
    /// <param name="model">The model.</param>
    public static GraphScope Of(ModelProto model) => new(model.Graph, outer: null);

    /// <summary>The graphs in a node's attributes.</summary>
    /// <param name="node">The node.</param>
    public static IEnumerable<GraphProto> Subgraphs(NodeProto node) =>
        node.Attribute.SelectMany(attribute => attribute.G is null ? attribute.Graphs : attribute.Graphs.Prepend(attribute.G));

    /// <summary>This graph and all within it, outer ones first.</summary>
    public IEnumerable<GraphScope> All() => Inner.SelectMany(scope => scope.All()).Prepend(this);

    /// <summary>Finds a weight by its name, here or further out.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The weight and the graph that holds it; null when the name is no initializer's.</returns>
    public (TensorProto Tensor, GraphScope Owner)? Find(string name) =>
        _initializers.TryGetValue(name, out TensorProto? tensor) ? (tensor, this) : _outer?.Find(name);

    /// <summary>Adds a weight unless there is one of its name.</summary>
    /// <param name="tensor">The weight; a copy is added.</param>
    public void Add(TensorProto tensor)
    {
        if (!_initializers.TryAdd(tensor.Name, tensor)) return;

        Graph.Initializer.Add(new TensorProto(tensor));
    }
}
