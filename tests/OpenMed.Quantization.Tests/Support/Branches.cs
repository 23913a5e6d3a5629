using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;

namespace OpenMed.Quantization.Support;

/// <summary>Builds models with an <c>If</c>: <c>y</c> is what one of two graphs gives, by the input <c>flag</c>.</summary>
internal static class Branches
{
    private const int Boolean = 9;

    public static TestModel Add(TestModel model, GraphProto then, GraphProto otherwise)
    {
        model.Graph.Input.Add(TestModel.Value("flag", [], Boolean));
        return model.Node("If", ["flag"], "y", TestModel.Subgraph("then_branch", then), TestModel.Subgraph("else_branch", otherwise));
    }

    /// <summary>A graph without inputs, of one output.</summary>
    public static GraphProto Graph(string output, TensorProto[] weights, params NodeProto[] nodes)
    {
        GraphProto graph = TestModel.NewGraph("branch");
        graph.Initializer.Add(weights);
        graph.Node.Add(nodes);
        graph.Output.Add(TestModel.Value(output, [-1, 64]));
        return graph;
    }

    /// <summary>A graph that multiplies <c>x</c>, of the graph round it, with a weight.</summary>
    public static GraphProto Product(string weight, string output, params TensorProto[] weights) =>
        Graph(output, weights, Nodes.Make("MatMul", ["x", weight], output));
}
