using Google.Protobuf;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Support;
using OpenMed.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class WeightFinderTests
{
    private const int Double = 11;
    private const int Float16 = 10;

    private readonly TensorProto _weight = TestModel.RandomFloats("w", 1, 32, 64);

    [Theory]
    [InlineData("MatMul")]
    [InlineData("Gemm")]
    public void Find_Product_IsFound(string type)
    {
        WeightUse use = Assert.Single(Find(Model().Weight(_weight).Node(type, ["x", "w"], "y")));

        Assert.Equal((WeightKind.Product, "w", 32, 64, false), (use.Kind, use.Weight.Name, use.InputCount, use.OutputCount, use.IsTransposed));
    }

    [Fact]
    public void Find_TransposedGemm_HasItsRowsAsOutputs()
    {
        WeightUse use = Assert.Single(Find(Model().Weight(_weight).Node("Gemm", ["x", "w"], "y", Nodes.Number("transB", 1))));

        Assert.Equal((64, 32, true), (use.InputCount, use.OutputCount, use.IsTransposed));
    }

    [Fact]
    public void Find_TablesBesideAProduct_AreFoundInTheOrderOfNodes()
    {
        TestModel model = Model().Weight(_weight).Weight(TestModel.RandomFloats("table", 1, 50, 32)).Weight(TestModel.RandomFloats("whole", 1, 50, 32))
            .Node("Gather", ["table", "ids"], "rows")
            .Node("Add", ["rows", "whole"], "sum")
            .Node("MatMul", ["sum", "w"], "y");

        Assert.Equal(
            [(WeightKind.Table, "table", false), (WeightKind.Whole, "whole", false), (WeightKind.Product, "w", false)],
            Find(model).Select(use => (use.Kind, use.Weight.Name, use.IsConstant)));
    }

    /// <summary>What is compared with, raised to or divided by a rounded number is another.</summary>
    [Theory]
    [InlineData("Equal")]
    [InlineData("Pow")]
    [InlineData("Max")]
    [InlineData("Div")]
    public void Find_OperatorThatBearsNoRounding_TakesItsConstantAsItIs(string type)
    {
        TestModel model = Model().Weight(_weight).Weight(TestModel.RandomFloats("whole", 1, 50, 32)).Node(type, ["x", "whole"], "a").Node("MatMul", ["x", "w"], "y");

        Assert.Equal("w", Assert.Single(Find(model)).Weight.Name);
    }

    [Theory]
    [InlineData(float.MinValue)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(-1e9f)]
    public void Find_Mask_StaysAsItIs(float fill)
    {
        float[] mask = TestModel.RandomValues(1, 50 * 32);
        mask[7] = fill;
        TestModel model = Model().Weight(_weight).Weight(TestModel.Floats("mask", mask, 50, 32)).Node("Add", ["x", "mask"], "a").Node("MatMul", ["a", "w"], "y");

        Assert.Equal("w", Assert.Single(Find(model)).Weight.Name);
    }

    [Fact]
    public void Find_ProductOfConstants_IsConstant()
    {
        TestModel model = Model().Weight(_weight).Weight(TestModel.RandomFloats("positions", 1, 8, 32))
            .Node("Abs", ["positions"], "a").Node("MatMul", ["a", "w"], "y");

        Assert.True(Assert.Single(Find(model)).IsConstant);
    }

    [Fact]
    public void Find_WeightOfTheOuterGraph_IsFoundWithItsOwner()
    {
        TestModel model = Model().Weight(_weight);
        Branches.Add(model, Branches.Product("w", "then"), Branches.Product("w", "else"));

        Assert.All(Find(model), use => Assert.True(use.Owner == use.Scope.Outermost && use.Owner != use.Scope));
    }

    [Theory]
    [InlineData(31, 33)]
    [InlineData(1, 1023)]
    public void Find_SmallWeight_Stays(int inputCount, int outputCount)
    {
        TestModel model = Model().Weight(_weight).Weight(TestModel.RandomFloats("small", 1, inputCount, outputCount))
            .Node("Transpose", ["small"], "t").Node("MatMul", ["x", "w"], "y");

        Assert.Single(Find(model));
    }

    [Fact]
    public void Find_LargeBiasOrVector_Stays()
    {
        TestModel model = Model().Weight(_weight).Weight(TestModel.RandomFloats("bias", 1, 2048)).Weight(TestModel.RandomFloats("c", 1, 64, 64))
            .Node("Add", ["x", "bias"], "a").Node("Gemm", ["x", "w", "c"], "y");

        Assert.Single(Find(model));
    }

    [Theory]
    [InlineData("MatMul", new[] { "w", "x" })]
    [InlineData("Gemm", new[] { "x", "w" }, "transA", 1)]
    [InlineData("Gemm", new[] { "w", "x" })]
    [InlineData("Gather", new[] { "w", "ids" }, "axis", 1)]
    [InlineData("Transpose", new[] { "w" })]
    [InlineData("Conv", new[] { "x", "w" })]
    [InlineData("Einsum", new[] { "x", "w" })]
    public void Find_WeightInAnotherPlace_IsRefused(string type, string[] inputs, string? attribute = null, int number = 0)
    {
        AttributeProto[] attributes = attribute is null ? [] : [Nodes.Number(attribute, number)];

        Refuses(Model().Weight(_weight).Node(type, inputs, "z", attributes).Node("MatMul", ["x", "w"], "y"), "/z/" + type, "'w'");
    }

    [Fact]
    public void Find_WeightInThreeDimensions_IsRefused() =>
        Refuses(Model().Weight(TestModel.RandomFloats("w", 1, 2, 32, 64)).Node("MatMul", ["x", "w"], "y"), "/y/MatMul", "'w'");

    [Theory]
    [InlineData(Float16, "float16")]
    [InlineData(Double, "float64")]
    public void Find_WeightOfAnotherType_IsRefused(int type, string name)
    {
        byte[] raw = new byte[32 * 64 * (type == Double ? 8 : 2)];

        Refuses(Model().Weight(Nodes.Weight("w", type, [32, 64], raw)).Node("MatMul", ["x", "w"], "y"), "/y/MatMul", "'w'", name);
    }

    [Fact]
    public void Find_DoublesInTheirOwnField_AreRefused()
    {
        TensorProto tensor = Nodes.Weight<byte>("w", Double, [32, 64]);
        tensor.ClearRawData();
        tensor.MergeFrom(Wire.Bytes(10, new byte[32 * 64 * 8]));

        Refuses(Model().Weight(tensor).Node("MatMul", ["x", "w"], "y"), "/y/MatMul", "float64");
    }

    [Theory]
    [InlineData(32, 65)]
    [InlineData(-32, -64)]
    [InlineData(0, 64)]
    [InlineData(1L << 33, 1L << 33)]
    public void Find_ShapeThatDoesNotFitItsData_IsRefused(long inputCount, long outputCount)
    {
        _weight.Dims[0] = inputCount;
        _weight.Dims[1] = outputCount;

        Refuses(Model().Weight(_weight).Node("MatMul", ["x", "w"], "y"), "/y/MatMul", "'w'", "shape");
    }

    [Fact]
    public void Find_ForeignOperator_IsRefused()
    {
        NodeProto foreign = Nodes.Make("FusedMatMul", ["x", "w"], "z");
        foreign.Domain = "com.microsoft";

        Refuses(Model().Weight(_weight).Node(foreign, "fused").Node("MatMul", ["x", "w"], "y"), "'fused'", "com.microsoft");
    }

    [Theory]
    [InlineData("DynamicQuantizeLinear")]
    [InlineData("DequantizeLinear")]
    [InlineData("MatMulInteger")]
    public void Find_QuantizedModel_IsRefused(string type) =>
        Refuses(Model().Weight(_weight).Node(type, ["x"], "z").Node("MatMul", ["x", "w"], "y"), "/z/" + type, "quantized");

    [Fact]
    public void Find_WeightThatIsAnInput_IsRefused() =>
        Refuses(Model().Input("w", 32, 64).Weight(_weight).Node("MatMul", ["x", "w"], "y"), "/y/MatMul", "'w'");

    [Fact]
    public void Find_NodeWithoutName_IsRefusedByItsOutput()
    {
        TestModel model = Model().Weight(_weight);
        model.Graph.Node.Add(Nodes.Make("Transpose", ["w"], "the output"));

        Refuses(model, "'the output'");
    }

    [Fact]
    public void Find_Functions_AreRefused()
    {
        TestModel model = Model().Weight(_weight).Node("MatMul", ["x", "w"], "y");
        model.Model.Functions.Add(ByteString.CopyFrom(1));

        Refuses(model, "functions");
    }

    [Fact]
    public void Find_SparseWeights_AreRefused()
    {
        TestModel model = Model().Weight(_weight).Node("MatMul", ["x", "w"], "y");
        model.Graph.SparseInitializer.Add(ByteString.CopyFrom(1));

        Refuses(model, "sparse");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(0)]
    public void Find_OldOperators_AreRefused(long version)
    {
        TestModel model = new TestModel(version).Input("x", -1, 32).Output("y", -1, 64).Weight(_weight).Node("MatMul", ["x", "w"], "y");

        Refuses(model, "opset " + version);
    }

    [Fact]
    public void Find_NothingToQuantize_IsRefused() => Refuses(Model().Node("Abs", ["x"], "y"), "nothing to quantize");

    private static TestModel Model() => new TestModel().Input("x", -1, 32).Output("y", -1, 64);

    private static void Refuses(TestModel model, params string[] parts)
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => Find(model));

        Assert.All([.. parts, "some/model.onnx"], part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
    }

    private static IReadOnlyList<WeightUse> Find(TestModel model)
    {
        using TempFolder folder = new();
        using TensorFiles files = new(folder.FullPath);
        return new WeightFinder("some/model.onnx", files).Find(model.Model);
    }
}
