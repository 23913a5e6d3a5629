using Google.Protobuf;
using OpenMed.Quantization.Support;
using OpenMed.Support;

namespace OpenMed.Quantization.Onnx;

public sealed class TensorStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TensorStore _store;
    private readonly TensorFiles _files;

    public TensorStoreTests()
    {
        _store = new TensorStore(_folder.FullPath);
        _files = new TensorFiles(_folder.FullPath);
    }

    public void Dispose()
    {
        _files.Dispose();
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Add_TwoTensors_AreReadWhileItIsOpenAndStartAtPages()
    {
        TensorProto first = _store.Add(new TensorProto { Name = "first" }, [1, 2, 3]);
        TensorProto second = _store.Add(new TensorProto { Name = "second" }, [4, 5]);
        byte[] bytes = new byte[2];

        _files.Read(second, 0, bytes);

        Assert.Equal([4, 5], bytes);
        Assert.Equal(new ExternalData(TensorStore.Location, 0, 3), ExternalData.Read(first));
        Assert.Equal(new ExternalData(TensorStore.Location, 4096, 2), ExternalData.Read(second));
    }

    [Fact]
    public void Import_Model_RunsFromTheStoreWithTheSameResult()
    {
        TestModel model = TestModel.Product();
        File.WriteAllBytes(_folder["model.onnx"], model.ToBytes());
        ModelProto read = OnnxReader.Read(_folder["model.onnx"]);
        ModelProto before = new(read);

        ModelProto imported = _store.Import(read, _files, CancellationToken.None);
        OnnxWriter.WriteGraph(imported, _folder["mapped.onnx"]);

        Assert.Equal(before, read);
        Assert.Equal(TensorStore.Location, ExternalData.Read(imported.Graph.Initializer[0])!.Location);
        float[] activations = TestModel.RandomValues(5, 3 * 32);
        Assert.Equal(
            Runtime.RunFile(_folder["model.onnx"], ("x", Runtime.Floats(activations, 3, 32))),
            Runtime.RunFile(_folder["mapped.onnx"], ("x", Runtime.Floats(activations, 3, 32))));
    }
}
