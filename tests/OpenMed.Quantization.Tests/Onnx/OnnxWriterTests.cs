using Google.Protobuf;
using OpenMed.Quantization.Support;
using OpenMed.Support;

namespace OpenMed.Quantization.Onnx;

public sealed class OnnxWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TensorFiles _files;

    public OnnxWriterTests() => _files = new TensorFiles(_folder.FullPath);

    public void Dispose()
    {
        _files.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Write_WeightsInTheFile_AreInTheNewFile()
    {
        TestModel model = TestModel.Product().Weight(TestModel.RandomFloats("small", 2, 3)).Weight(TestModel.RandomFloats("large", 3, 200_000, 2));
        File.WriteAllBytes(_folder["model.onnx"], model.ToBytes());
        ModelProto read = OnnxReader.Read(_folder["model.onnx"]);

        new OnnxWriter(_files).Write(read, _folder["written.onnx"], CancellationToken.None);

        Assert.Equal(Sorted(model.Model), Sorted(ModelProto.Parser.ParseFrom(File.ReadAllBytes(_folder["written.onnx"]))));
        Assert.Equal(model.ToBytes().Length, new FileInfo(_folder["written.onnx"]).Length);
    }

    [Fact]
    public void Write_WeightsInOtherFiles_AreInTheNewFile()
    {
        TestModel inline = TestModel.Product();
        byte[] raw = inline.Graph.Initializer[0].RawData.ToByteArray();
        File.WriteAllBytes(_folder["weights"], [.. new byte[100], .. raw]);
        ModelProto model = new(inline.Model);
        model.Graph.Initializer[0].ClearRawData();
        model.Graph.Initializer[0].MergeFrom(ExternalData.Of("weights", 100, raw.Length));
        ModelProto before = new(model);

        new OnnxWriter(_files).Write(model, _folder["written.onnx"], CancellationToken.None);

        Assert.Equal(inline.Model, ModelProto.Parser.ParseFrom(File.ReadAllBytes(_folder["written.onnx"])));
        Assert.Equal(before, model);
    }

    [Fact]
    public void Write_OlderLongerFile_IsReplaced()
    {
        File.WriteAllBytes(_folder["written.onnx"], new byte[100_000]);

        new OnnxWriter(_files).Write(TestModel.Product().Model, _folder["written.onnx"], CancellationToken.None);

        Assert.Equal(TestModel.Product().Model, ModelProto.Parser.ParseFrom(File.ReadAllBytes(_folder["written.onnx"])));
    }

    [Theory]
    [InlineData(2046, false)]
    [InlineData(2048, true)]
    public void Write_TwoGigabytes_IsRefusedBeforeAByteIsWritten(int weightCount, bool isRefused)
    {
        const int Mebibyte = 1 << 20;
        using (FileStream weights = File.Create(_folder["weights"])) weights.SetLength(Mebibyte);
        TestModel model = TestModel.Product();
        for (int index = 0; index < weightCount; index++)
        {
            TensorProto tensor = ExternalData.Of("weights", 0, Mebibyte);
            tensor.Name = "w" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
            model.Weight(tensor);
        }

        // What is small enough is stopped when the first weight would be copied.
        Exception? exception = Record.Exception(
            () => new OnnxWriter(_files).Write(model.Model, _folder["written.onnx"], new CancellationToken(canceled: true)));

        Assert.IsType(isRefused ? typeof(PiiModelException) : typeof(OperationCanceledException), exception);
        Assert.Equal(!isRefused, File.Exists(_folder["written.onnx"]));
    }

    [Fact]
    public void WriteGraph_ExternalData_StaysThere()
    {
        File.WriteAllBytes(_folder["model.onnx"], TestModel.Product().ToBytes());
        ModelProto read = OnnxReader.Read(_folder["model.onnx"]);

        OnnxWriter.WriteGraph(read, _folder["graph.onnx"]);

        Assert.Equal(read, OnnxReader.Read(_folder["graph.onnx"]));
    }

    // Weights that lay outside come last.
    private static ModelProto Sorted(ModelProto model)
    {
        ModelProto sorted = new(model);
        sorted.Graph.Initializer.Clear();
        sorted.Graph.Initializer.Add(model.Graph.Initializer.OrderBy(tensor => tensor.Name, StringComparer.Ordinal));
        return sorted;
    }
}
