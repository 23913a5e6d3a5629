using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class InnerWeightsTests
{
    private readonly TestModel _model = new TestModel().Input("x", -1, 32).Output("y", -1, 64);

    [Fact]
    public void MoveOut_WeightOfABranch_IsInTheOutermostGraph()
    {
        Branches.Add(_model, Branches.Product("a", "then", Large("a", 1)), Branches.Product("b", "else", Large("b", 2)));

        InnerWeights.MoveOut(_model.Model);

        Assert.Equal(["a", "b"], _model.Graph.Initializer.Select(tensor => tensor.Name));
        Assert.All(Inner, graph => Assert.Empty(graph.Initializer));
    }

    [Fact]
    public void MoveOut_OneNameInTwoBranches_AreTwoWeights()
    {
        Branches.Add(_model, Branches.Product("w", "then", Large("w", 1)), Branches.Product("w", "else", Large("w", 2)));

        InnerWeights.MoveOut(_model.Model);

        Assert.Equal([Large("w", 1).RawData, Large("w", 2).RawData], _model.Graph.Initializer.Select(tensor => tensor.RawData));
        Assert.Equal(_model.Graph.Initializer.Select(tensor => tensor.Name), Inner.Select(graph => graph.Node[0].Input[1]));
        Assert.Equal(2, _model.Graph.Initializer.Select(tensor => tensor.Name).Distinct().Count());
    }

    [Fact]
    public void MoveOut_SmallWeightOrOutputOfTheBranch_Stays()
    {
        Branches.Add(
            _model,
            Branches.Graph("then", [TestModel.RandomFloats("s", 1, 64)], Nodes.Make("Add", ["x", "s"], "then")),
            Branches.Graph("else", [Large("else", 1)]));

        InnerWeights.MoveOut(_model.Model);

        Assert.Empty(_model.Graph.Initializer);
    }

    private IEnumerable<GraphProto> Inner => GraphScope.Of(_model.Model).All().Skip(1).Select(scope => scope.Graph);

    private static TensorProto Large(string name, int seed) => TestModel.RandomFloats(name, seed, 32, 64);
}
