using Microsoft.ML.OnnxRuntime;
using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Support;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

public sealed class ProductRewriterTests
{
    public static TheoryData<string> Ways => [.. Enum.GetNames<NodeChoice>().Where(name => name != nameof(NodeChoice.Float))];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Write_ActivationsInThreeDimensions_GiveTheProduct(string way)
    {
        TestModel model = new TestModel().Input("x", -1, -1, 64).Output("y", -1, -1, 48)
            .Weight(TestModel.RandomFloats("w", 1, 64, 48)).Node("MatMul", ["x", "w"], "y");

        Compare(model, Enum.Parse<NodeChoice>(way), 2, 5, 64);
    }

    [Theory]
    [InlineData(nameof(NodeChoice.Token), 75)]
    [InlineData(nameof(NodeChoice.Balanced), 75)]
    [InlineData(nameof(NodeChoice.Block64), 75)]
    [InlineData(nameof(NodeChoice.Block64), 63)]
    [InlineData(nameof(NodeChoice.Block32), 75)]
    [InlineData(nameof(NodeChoice.Block32), 97)]
    [InlineData(nameof(NodeChoice.Block32FloatActivations), 75)]
    public void Write_InputsThatFillNoBlock_GiveTheProduct(string way, int inputCount) =>
        Compare(TestModel.Product(inputCount, 50), Enum.Parse<NodeChoice>(way), 7, inputCount);

    [Theory]
    [InlineData(nameof(NodeChoice.Token), 11)]
    [InlineData(nameof(NodeChoice.Token), 13)]
    [InlineData(nameof(NodeChoice.Token), 18)]
    [InlineData(nameof(NodeChoice.Token), 21)]
    [InlineData(nameof(NodeChoice.Balanced), 11)]
    [InlineData(nameof(NodeChoice.Balanced), 21)]
    [InlineData(nameof(NodeChoice.Block32), 11)]
    [InlineData(nameof(NodeChoice.Block32), 21)]
    public void Write_EachVersionOfTheOperators_GivesTheProduct(string way, int version) =>
        Compare(TestModel.Product(operatorVersion: version), Enum.Parse<NodeChoice>(way), 3, 32);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Write_GemmWithAllItHas_GivesTheSum(string way) => Compare(
        Gemm(["x", "w", "bias"], TestModel.Fraction("alpha", 0.5f), TestModel.Fraction("beta", 3f), Nodes.Number("transB", 1)),
        Enum.Parse<NodeChoice>(way),
        3,
        64);

    [Theory]
    [InlineData(nameof(NodeChoice.Token))]
    [InlineData(nameof(NodeChoice.Block32))]
    public void Write_GemmWithPartsOfIt_GivesTheSum(string way)
    {
        NodeChoice choice = Enum.Parse<NodeChoice>(way);
        Compare(Gemm(["x", "w", "bias"], Nodes.Number("transB", 1)), choice, 3, 64);
        Compare(Gemm(["x", "w"], Nodes.Number("transB", 1)), choice, 3, 64);
        Compare(Gemm(["x", "w", ""], Nodes.Number("transB", 1)), choice, 3, 64);
        Compare(Gemm(["x", "w"], TestModel.Fraction("alpha", 2f), TestModel.Fraction("beta", 9f), Nodes.Number("transB", 1)), choice, 3, 64);
        Compare(Gemm(["x", "w", "bias"], TestModel.Fraction("beta", 0f), Nodes.Number("transB", 1)), choice, 3, 64);
        Compare(Gemm(["x", "w"], TestModel.Fraction("alpha", 0.5f)), choice, 3, 48);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Write_TokenOfZeros_GivesZeros(string way)
    {
        using Quantizing quantizing = new(TestModel.Product());
        ModelProto rewritten = quantizing.Rewrite(Enum.Parse<NodeChoice>(way));
        float[] activations = TestModel.RandomValues(1, 3 * 32);
        Array.Clear(activations, 32, 32);

        float[] found = Runtime.Run(rewritten, ("x", Runtime.Floats(activations, 3, 32)));

        Assert.All(found[64..128], value => Assert.Equal(0, value));
        Assert.All(found, value => Assert.True(float.IsFinite(value)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Write_TokenBesideOthers_GivesWhatItGivesAlone(string way)
    {
        using Quantizing quantizing = new(TestModel.Product());
        ModelProto rewritten = quantizing.Rewrite(Enum.Parse<NodeChoice>(way));
        float[] activations = TestModel.RandomValues(1, 3 * 32);
        for (int index = 32; index < 96; index++) activations[index] *= 1000;

        float[] together = Runtime.Run(rewritten, ("x", Runtime.Floats(activations, 3, 32)));
        float[] alone = Runtime.Run(rewritten, ("x", Runtime.Floats(activations[..32], 1, 32)));

        Assert.InRange(alone.Zip(together).Max(pair => Math.Abs(pair.First - pair.Second)), 0, 1e-5);
    }

    [Fact]
    public void Write_Balanced_IsCloserWhereOneChannelIsFarAboveTheOthers()
    {
        TestModel model = TestModel.Product();
        float[] activations = TestModel.RandomValues(2, 10 * 32);
        for (int token = 0; token < 10; token++) activations[token * 32] = 500 * (token % 2 == 0 ? 1 : -1);
        float[] weights = TestModel.ValuesOf(model.Graph.Initializer[0]);
        for (int output = 0; output < 64; output++) weights[output] = output % 2 == 0 ? 0.002f : -0.001f;
        model.Graph.Initializer[0] = TestModel.Floats("w", weights, 32, 64);
        float[] largest = [.. Enumerable.Range(0, 32).Select(channel => Enumerable.Range(0, 10).Max(token => Math.Abs(activations[(token * 32) + channel])))];
        using Quantizing quantizing = new(model);
        float[] factors = ChannelFactors.Of(largest, [WeightMatrix.Read(quantizing.Files, quantizing.Uses[0])]);
        (string Name, OrtValue Value) input = ("x", Runtime.Floats(activations, 10, 32));
        float[] expected = Runtime.Run(model.Model, input);

        double token1 = Closeness.Error(expected, Runtime.Run(quantizing.Rewrite(NodeChoice.Token), input));
        double balanced = Closeness.Error(expected, Runtime.Run(quantizing.Rewrite(NodeChoice.Balanced, new() { ["x"] = factors }), input));

        Assert.InRange(balanced, 0, 0.02);
        Assert.True(balanced < token1 / 5, FormattableString.Invariant($"balanced {balanced}, token {token1}"));
    }

    private static TestModel Gemm(string[] inputs, params AttributeProto[] attributes)
    {
        bool isTransposed = attributes.Any(attribute => attribute.Name == "transB");
        return new TestModel()
            .Input("x", -1, isTransposed ? 64 : 48)
            .Output("y", -1, isTransposed ? 48 : 64)
            .Weight(TestModel.RandomFloats("w", 1, 48, 64))
            .Weight(TestModel.RandomFloats("bias", 2, isTransposed ? 48 : 64))
            .Node("Gemm", inputs, "y", attributes);
    }

    private static void Compare(TestModel model, NodeChoice choice, params long[] shape)
    {
        using Quantizing quantizing = new(model);
        // As if these were measured: channels of all sizes.
        float[] factors = [.. Enumerable.Range(1, (int)shape[^1]).Select(channel => 0.5f + (1f / channel))];
        float[] activations = TestModel.RandomValues(9, (int)shape.Aggregate(1L, (product, length) => product * length));
        (string Name, OrtValue Value) input = ("x", Runtime.Floats(activations, shape));

        ModelProto rewritten = quantizing.Rewrite(choice, new() { ["x"] = factors });

        Assert.DoesNotContain(rewritten.Graph.Initializer, tensor => tensor.Name == "w");
        Closeness.IsQuantized(Runtime.Run(model.Model, input), Runtime.Run(rewritten, input));
        Assert.Equal(!NodeChoices.IsByToken(choice), rewritten.OpsetImport.Any(import => import.Domain == ProductRewriter.RuntimeDomain));
    }
}
