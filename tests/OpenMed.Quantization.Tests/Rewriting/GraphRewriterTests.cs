using Microsoft.ML.OnnxRuntime;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Support;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

public sealed class GraphRewriterTests
{
    private static readonly (string Name, OrtValue Value) Activations = ("x", Runtime.Floats(TestModel.RandomValues(9, 5 * 32), 5, 32));

    [Theory]
    [MemberData(nameof(ProductRewriterTests.Ways), MemberType = typeof(ProductRewriterTests))]
    public void Rewrite_ProductsInBranches_GiveTheProducts(string way)
    {
        TestModel model = TestModelOf().Weight(TestModel.RandomFloats("outer", 1, 32, 64));
        Branches.Add(
            model,
            Branches.Product("outer", "then"),
            Branches.Product("inner", "else", TestModel.RandomFloats("inner", 2, 32, 64)));

        CompareBranches(model, Enum.Parse<NodeChoice>(way));
    }

    [Theory]
    [InlineData(nameof(NodeChoice.Token))]
    [InlineData(nameof(NodeChoice.Block32))]
    public void Rewrite_OneNameForTheWeightsOfTwoBranches_GivesTheProducts(string way)
    {
        TestModel model = TestModelOf();
        Branches.Add(
            model,
            Branches.Product("w", "then", TestModel.RandomFloats("w", 1, 32, 64)),
            Branches.Product("w", "else", TestModel.RandomFloats("w", 2, 32, 64)));

        CompareBranches(model, Enum.Parse<NodeChoice>(way));
    }

    [Theory]
    [MemberData(nameof(ProductRewriterTests.Ways), MemberType = typeof(ProductRewriterTests))]
    public void Rewrite_TwoNodesOfOneWeight_StoreItOnce(string way)
    {
        TestModel model = TestModelOf().Weight(TestModel.RandomFloats("w", 1, 32, 64)).Weight(TestModel.RandomFloats("equal", 1, 32, 64))
            .Node("MatMul", ["x", "w"], "a").Node("Neg", ["x"], "n").Node("MatMul", ["n", "equal"], "b").Node("Max", ["a", "b"], "y");
        using Quantizing quantizing = new(model);

        ModelProto rewritten = quantizing.Rewrite(Enum.Parse<NodeChoice>(way));

        Assert.Single(rewritten.Graph.Initializer, tensor => tensor.DataType is TensorTypes.Int8 or TensorTypes.UInt8 && tensor.Dims.Count > 0);
        Closeness.IsQuantized(Runtime.Run(model.Model, Activations), Runtime.Run(rewritten, Activations));
    }

    [Fact]
    public void Rewrite_QueryKeyAndValue_ShareTheQuantizedActivation()
    {
        TestModel model = TestModelOf();
        foreach (string name in (string[])["query", "key", "value"])
            model.Weight(TestModel.RandomFloats(name + ".weight", name.Length, 32, 64)).Node("MatMul", ["x", name + ".weight"], name);
        model.Node("Sum", ["query", "key", "value"], "y");
        using Quantizing quantizing = new(model);

        ModelProto rewritten = quantizing.Rewrite(NodeChoice.Token);

        NodeProto[] products = [.. rewritten.Graph.Node.Where(node => node.OpType == "MatMulInteger")];
        Assert.Equal(3, products.Length);
        Assert.Single(products.Select(node => node.Input[0]).Distinct());
        Assert.Single(rewritten.Graph.Node, node => node.OpType == "ReduceMax");
        Closeness.IsQuantized(Runtime.Run(model.Model, Activations), Runtime.Run(rewritten, Activations));
    }

    [Theory]
    [InlineData(nameof(NodeChoice.Token))]
    [InlineData(nameof(NodeChoice.Balanced))]
    [InlineData(nameof(NodeChoice.Block64))]
    [InlineData(nameof(NodeChoice.Block32FloatActivations))]
    public void Rewrite_ProductOfConstants_StaysInStandardOperators(string way)
    {
        TestModel model = TestModelOf().Weight(TestModel.RandomFloats("w", 1, 40, 64)).Weight(TestModel.RandomFloats("t", 2, 64, 40))
            .Weight(TestModel.RandomFloats("positions", 3, 5, 40)).Weight(TestModel.RandomFloats("outer", 4, 32, 64))
            .Node("MatMul", ["positions", "w"], "a").Node("Gemm", ["positions", "t"], "b", Nodes.Number("transB", 1))
            .Node("MatMul", ["x", "outer"], "c").Node("Sum", ["a", "b", "c"], "y");
        using Quantizing quantizing = new(model);

        ModelProto rewritten = quantizing.Rewrite(Enum.Parse<NodeChoice>(way));

        Assert.Equal(["MatMul", "Gemm"], rewritten.Graph.Node.Where(node => node.Output[0] is "a" or "b").Select(node => node.OpType));
        Assert.DoesNotContain(rewritten.Graph.Initializer, tensor => tensor.Name is "w" or "t");
        Closeness.IsQuantized(Runtime.Run(model.Model, Activations), Runtime.Run(rewritten, Activations));
    }

    [Theory]
    [InlineData(nameof(NodeChoice.Token))]
    [InlineData(nameof(NodeChoice.Block32))]
    public void Rewrite_ConstantProductsOfOneWeightBothWaysRound_GiveTheProducts(string way)
    {
        TestModel model = TestModelOf().Weight(TestModel.RandomFloats("w", 1, 32, 64)).Weight(TestModel.RandomFloats("a", 2, 5, 32))
            .Weight(TestModel.RandomFloats("b", 3, 5, 64))
            .Node("MatMul", ["a", "w"], "aw").Node("Gemm", ["b", "w"], "bw", Nodes.Number("transB", 1)).Node("MatMul", ["x", "w"], "xw")
            .Node("Concat", ["aw", "bw", "xw"], "y", Nodes.Number("axis", 1));

        Compare(model, Enum.Parse<NodeChoice>(way));
    }

    [Theory]
    [InlineData(nameof(NodeChoice.Token))]
    [InlineData(nameof(NodeChoice.Block32))]
    public void Rewrite_ConstantProductsOfOneWeightInAndOutOfABranch_GiveTheProducts(string way)
    {
        TestModel model = TestModelOf().Weight(TestModel.RandomFloats("w", 1, 32, 64)).Weight(TestModel.RandomFloats("a", 2, 5, 32))
            .Node("MatMul", ["a", "w"], "outer");
        NodeProto product = Nodes.Make("MatMul", ["a", "w"], "inner");
        Branches.Add(
            model,
            Branches.Graph("then", [], product, Nodes.Make("Add", ["inner", "outer"], "then")),
            Branches.Graph("else", [], Nodes.Make("Neg", ["outer"], "else")));

        CompareBranches(model, Enum.Parse<NodeChoice>(way));
    }

    [Fact]
    public void Rewrite_ModelWithSuchNames_DoesNotCollide()
    {
        TestModel model = TestModelOf().Weight(TestModel.RandomFloats("q.w.c8", 1, 32, 64)).Weight(TestModel.RandomFloats("w", 2, 64, 64))
            .Node("MatMul", ["x", "q.w.c8"], "q0").Node("Abs", ["q0"], "q1").Node("MatMul", ["q1", "w"], "y");

        Compare(model, NodeChoice.Token);
    }

    [Theory]
    [InlineData(nameof(NodeChoice.Float), 0)]
    [InlineData(nameof(NodeChoice.Token), 0)]
    [InlineData(nameof(NodeChoice.Block64), 1)]
    public void Rewrite_RuntimesOperators_AreImportedOnceWhereNeeded(string way, int expected)
    {
        using Quantizing quantizing = new(TestModel.Product());

        ModelProto rewritten = quantizing.Rewrite(Enum.Parse<NodeChoice>(way));
        GraphRewriter.ImportRuntimeOperators(quantizing.Model);
        ModelProto again = quantizing.Rewrite(NodeChoice.Block32);

        Assert.Equal(expected, rewritten.OpsetImport.Count(import => import.Domain == ProductRewriter.RuntimeDomain));
        Assert.Single(again.OpsetImport, import => import.Domain == ProductRewriter.RuntimeDomain);
    }

    [Fact]
    public void Rewrite_ChoicesOfEachNode_AreTaken()
    {
        TestModel model = TestModelOf().Weight(TestModel.RandomFloats("a", 1, 32, 32)).Weight(TestModel.RandomFloats("b", 2, 32, 32))
            .Weight(TestModel.RandomFloats("c", 3, 32, 64))
            .Node("MatMul", ["x", "a"], "xa").Node("MatMul", ["xa", "b"], "xb").Node("MatMul", ["xb", "c"], "y");
        using Quantizing quantizing = new(model);
        byte[] before = Google.Protobuf.MessageExtensions.ToByteArray(quantizing.Model);

        ModelProto rewritten = quantizing.Rewrite([NodeChoice.Float, NodeChoice.Token, NodeChoice.Block32]);

        Assert.Equal(
            [("MatMul", "/xa/MatMul"), ("MatMulInteger", "/xb/MatMul"), ("MatMulNBits", "/y/MatMul")],
            rewritten.Graph.Node.Where(node => node.OpType.StartsWith("MatMul", StringComparison.Ordinal)).Select(node => (node.OpType, node.Name)));
        Assert.Equal(before, Google.Protobuf.MessageExtensions.ToByteArray(quantizing.Model));
        Closeness.IsQuantized(Runtime.Run(model.Model, Activations), Runtime.Run(rewritten, Activations));
    }

    private static TestModel TestModelOf() => new TestModel().Input("x", -1, 32).Output("y", -1, -1);

    private static void Compare(TestModel model, NodeChoice choice)
    {
        using Quantizing quantizing = new(model);

        Closeness.IsQuantized(Runtime.Run(model.Model, Activations), Runtime.Run(quantizing.Rewrite(choice), Activations));
    }

    private static void CompareBranches(TestModel model, NodeChoice choice)
    {
        using Quantizing quantizing = new(model);
        ModelProto rewritten = quantizing.Rewrite(choice);
        foreach (bool flag in (bool[])[true, false])
        {
            Closeness.IsQuantized(
                Runtime.Run(model.Model, Activations, ("flag", Runtime.Flag(flag))),
                Runtime.Run(rewritten, Activations, ("flag", Runtime.Flag(flag))));
        }
    }
}
