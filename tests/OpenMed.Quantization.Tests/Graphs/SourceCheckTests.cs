using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class SourceCheckTests
{
    private const string Path = "folder/model.onnx";
    private const string DataPath = Path + "_data";

    [Theory]
    [InlineData("model.onnx", true)]
    [InlineData("model.onnx_data", true)]
    [InlineData("weights.bin", false)]
    [InlineData("sub/model.onnx_data", false)]
    public void Run_WeightInAFile_IsRefusedUnlessTheFileIsRecorded(string location, bool isKnown)
    {
        ModelProto model = TestModel.Product().Model;
        TensorProto tensor = ExternalData.Of(location, 0, 4096);
        tensor.Name = "elsewhere";
        model.Graph.Initializer.Add(tensor);

        Exception? exception = Record.Exception(() => SourceCheck.Run(model, Path, DataPath));

        if (isKnown) Assert.Null(exception);
        else Assert.Contains("'elsewhere'", Assert.IsType<PiiModelException>(exception).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Identity", 0, 1)]
    [InlineData("Constant", 0, 0)]
    [InlineData("MatMul", 1, 1)]
    [InlineData("Gather", 1, 1)]
    [InlineData("Gemm", 2, 0)]
    public void Run_NodeThatLacksInputsOrOutputs_IsRefusedByName(string type, int inputCount, int outputCount)
    {
        ModelProto model = TestModel.Product().Model;
        NodeProto node = new() { OpType = type, Name = "the node" };
        node.Input.Add(Enumerable.Repeat("x", inputCount));
        node.Output.Add(Enumerable.Repeat("z", outputCount));
        model.Graph.Node.Add(node);

        PiiModelException exception = Assert.Throws<PiiModelException>(() => SourceCheck.Run(model, Path, DataPath));

        Assert.Contains("'the node'", exception.Message, StringComparison.Ordinal);
    }
}
