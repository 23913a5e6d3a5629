using Microsoft.ML.OnnxRuntime;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Support;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

public sealed class TableRewriterTests
{
    private static readonly (string Name, OrtValue Value) Ids = ("ids", Runtime.Numbers([3, -1, 0, 49, 3, 1], 2, 3));

    [Theory]
    [InlineData(nameof(NodeChoice.Float))]
    [InlineData(nameof(NodeChoice.Token))]
    public void WriteLookup_Rows_AreThoseOfTheTable(string way)
    {
        TestModel model = Model().Node("Gather", ["table", "ids"], "rows").Node("MatMul", ["rows", "w"], "y");
        using Quantizing quantizing = new(model);

        ModelProto rewritten = quantizing.Rewrite(Enum.Parse<NodeChoice>(way));

        Assert.DoesNotContain(rewritten.Graph.Initializer, tensor => tensor.Name == "table");
        Closeness.IsQuantized(Runtime.Run(model.Model, Ids), Runtime.Run(rewritten, Ids));
    }

    [Fact]
    public void WriteWhole_TwoNodes_TakeItWidenedOnce()
    {
        TestModel model = Model().Node("Slice", ["whole", "first", "end"], "part").Node("Gather", ["table", "ids"], "rows")
            .Node("Add", ["rows", "part"], "sum").Node("Mul", ["whole", "whole"], "square").Node("Slice", ["square", "first", "end"], "squares")
            .Node("Sub", ["sum", "squares"], "difference").Node("MatMul", ["difference", "w"], "y");
        using Quantizing quantizing = new(model);

        ModelProto rewritten = quantizing.Rewrite(NodeChoice.Float);

        Assert.DoesNotContain(rewritten.Graph.Initializer, tensor => tensor.Name == "whole");
        // One for the rows of the table.
        Assert.Equal(2, rewritten.Graph.Node.Count(node => node.OpType == "Cast"));
        Closeness.IsQuantized(Runtime.Run(model.Model, Ids), Runtime.Run(rewritten, Ids));
    }

    private static TestModel Model() => new TestModel()
        .InputOf(TensorTypes.Int64, "ids", -1, -1)
        .Output("y", -1, -1, 64)
        .Weight(TestModel.RandomFloats("table", 1, 50, 32))
        .Weight(TestModel.RandomFloats("whole", 2, 50, 32))
        .Weight(TestModel.RandomFloats("w", 3, 32, 64))
        .Weight(Nodes.Weight("first", TensorTypes.Int64, [2], 5L, 0L))
        .Weight(Nodes.Weight("end", TensorTypes.Int64, [2], 8L, 32L));
}
