using Google.Protobuf;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Support;
using OpenMed.Support;

namespace OpenMed.Quantization.Onnx;

/// <summary>The proto of the library names few fields of ONNX: the others are kept.</summary>
public sealed class UnnamedFieldsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(8)]
    [InlineData(8192)]
    public void ReadAndWrite_FieldsThatTheProtoDoesNotName_AreThere(int weightLength)
    {
        ModelProto model = WithUnnamedFields(weightLength);
        File.WriteAllBytes(_folder["model.onnx"], model.ToByteArray());

        ModelProto read = OnnxReader.Read(_folder["model.onnx"]);
        using (TensorFiles files = new(_folder.FullPath)) new OnnxWriter(files).Write(read, _folder["written.onnx"], CancellationToken.None);

        Assert.Equal(model, ModelProto.Parser.ParseFrom(File.ReadAllBytes(_folder["written.onnx"])));
    }

    [Fact]
    public void Read_FieldsOfEachWireType_AreCopied()
    {
        byte[] bytes = [.. TestModel.Product().ToBytes(), .. EachWireType(200)];
        File.WriteAllBytes(_folder["model.onnx"], bytes);

        ModelProto read = OnnxReader.Read(_folder["model.onnx"]);

        Assert.Equal(EachWireType(200), read.ToByteArray()[^EachWireType(200).Length..]);
    }

    private static ModelProto WithUnnamedFields(int weightLength)
    {
        TestModel model = new TestModel()
            .Input("x", -1, weightLength)
            .Output("y", -1, 1)
            .Weight(TestModel.RandomFloats("w", 1, weightLength, 1))
            .Node("MatMul", ["x", "w"], "y", Nodes.Number("kept", 3));
        model.Model.MergeFrom(Wire.Text(2, "a producer"));
        model.Model.MergeFrom(EachWireType(200));
        model.Graph.MergeFrom(Wire.Text(10, "a graph's doc_string"));
        model.Graph.MergeFrom(EachWireType(201));
        model.Graph.Node[0].MergeFrom(Wire.Text(6, "a node's doc_string"));
        model.Graph.Node[0].MergeFrom(EachWireType(202));
        model.Graph.Node[0].Attribute[0].MergeFrom(Wire.Text(13, "an attribute's doc_string"));
        model.Graph.Node[0].Attribute[0].MergeFrom(EachWireType(203));
        model.Graph.Initializer[0].MergeFrom(Wire.Text(12, "a tensor's doc_string"));
        model.Graph.Initializer[0].MergeFrom(EachWireType(204));
        model.Graph.Input[0].MergeFrom(Wire.Text(3, "a value's doc_string"));
        return model.Model;
    }

    private static byte[] EachWireType(int field) =>
    [
        .. Wire.Number(field, -1),
        .. Wire.Number(field + 100, long.MaxValue),
        .. Wire.Fixed32(field + 200, uint.MaxValue),
        .. Wire.Fixed64(field + 300, ulong.MaxValue),
        .. Wire.Bytes(field + 400),
        .. Wire.Text(field + 500, "text"),
    ];
}
