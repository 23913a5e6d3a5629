using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class ConstantsTests
{
    [Fact]
    public void Unify_ChainOfCopiesOfAWeight_IsTheWeight()
    {
        TestModel model = new TestModel().Input("x", -1, 32).Output("y", -1, 64).Weight(TestModel.RandomFloats("w", 1, 32, 64))
            .Node("Identity", ["w"], "first").Node("Identity", ["first"], "second").Node("MatMul", ["x", "second"], "y");

        Constants.Unify(model.Model);

        NodeProto node = Assert.Single(model.Graph.Node);
        Assert.Equal(["x", "w"], node.Input);
    }

    [Fact]
    public void Unify_CopyOfAnActivation_Stays()
    {
        TestModel model = new TestModel().Input("x", 1).Output("y", 1).Node("Identity", ["x"], "copy").Node("Abs", ["copy"], "y");

        Constants.Unify(model.Model);

        Assert.Equal(["Identity", "Abs"], model.Graph.Node.Select(node => node.OpType));
    }

    [Fact]
    public void Unify_EqualConstants_AreOne()
    {
        TestModel model = new TestModel().Input("x", 1).Output("y", 1)
            .Node(Small("one", 1), "a").Node(Small("another", 1), "b").Node(Small("two", 2), "c")
            .Node("Add", ["x", "one"], "s").Node("Add", ["s", "another"], "t").Node("Mul", ["t", "two"], "y");

        Constants.Unify(model.Model);

        Assert.Equal(["one", "two"], model.Graph.Node.Where(node => node.OpType == "Constant").Select(node => node.Output[0]));
        Assert.Equal(["s", "one"], model.Graph.Node.Single(node => node.Output[0] == "t").Input);
    }

    [Fact]
    public void Unify_OutputsOfTheGraph_KeepTheirNode()
    {
        TestModel model = new TestModel().Output("first", 1).Output("copy", 1).Output("again", 1).Weight(TestModel.RandomFloats("w", 1, 1))
            .Node(Small("first", 1), "a").Node(Small("again", 1), "b").Node("Identity", ["w"], "copy");

        Constants.Unify(model.Model);

        Assert.Equal(["first", "again", "copy"], model.Graph.Node.Select(node => node.Output[0]));
    }

    [Fact]
    public void Unify_LargeConstant_IsAWeight()
    {
        TensorProto value = TestModel.RandomFloats("inner name", 1, 32, 64);
        TestModel model = new TestModel().Input("x", -1, 32).Output("y", -1, 64).Node(TestModel.Constant("w", value), "c").Node("MatMul", ["x", "w"], "y");

        Constants.Unify(model.Model);

        TensorProto weight = Assert.Single(model.Graph.Initializer);
        Assert.Equal("w", weight.Name);
        Assert.Equal(value.RawData, weight.RawData);
        Assert.Equal("MatMul", Assert.Single(model.Graph.Node).OpType);
    }

    [Fact]
    public void Unify_InnerGraph_SeesCopiesOfTheOuterGraph()
    {
        TestModel model = new TestModel().Input("x", -1, 32).Output("y", -1, 64).Weight(TestModel.RandomFloats("w", 1, 32, 64))
            .Node("Identity", ["w"], "copy");
        Branches.Add(model, Branches.Product("copy", "then"), Branches.Product("copy", "else"));

        Constants.Unify(model.Model);

        Assert.All(InnerNodes(model), node => Assert.Equal(["x", "w"], node.Input));
        Assert.Equal("If", Assert.Single(model.Graph.Node).OpType);
    }

    [Fact]
    public void Unify_OneNameInTwoBranches_KeepsTheirMeanings()
    {
        TestModel model = new TestModel().Input("x", -1, 32).Output("y", -1, 64).Weight(TestModel.RandomFloats("w", 1, 32, 64));
        Branches.Add(
            model,
            Branches.Graph("then", [], Nodes.Make("Identity", ["w"], "same"), Nodes.Make("MatMul", ["x", "same"], "then")),
            Branches.Graph("else", [], Nodes.Make("Neg", ["w"], "same"), Nodes.Make("MatMul", ["x", "same"], "else")));

        Constants.Unify(model.Model);

        Assert.Equal(
            [("MatMul", "w"), ("Neg", "w"), ("MatMul", "same")],
            InnerNodes(model).Where(node => node.OpType != "Identity").Select(node => (node.OpType, node.Input[^1])));
    }

    private static NodeProto Small(string output, float value) => TestModel.Constant(output, TestModel.Floats(string.Empty, [value], 1));

    private static IEnumerable<NodeProto> InnerNodes(TestModel model) =>
        GraphScope.Of(model.Model).All().Skip(1).SelectMany(scope => scope.Graph.Node);
}
