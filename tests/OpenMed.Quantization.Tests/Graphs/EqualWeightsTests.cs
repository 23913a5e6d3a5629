using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Support;
using OpenMed.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class EqualWeightsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Merge_EqualWeights_AreOne()
    {
        ModelProto model = Merged(Model(TestModel.RandomFloats("a", 1, 32, 32), TestModel.RandomFloats("b", 1, 32, 32)));

        Assert.Equal("a", Assert.Single(model.Graph.Initializer).Name);
        Assert.All(model.Graph.Node, node => Assert.Equal("a", node.Input[1]));
    }

    [Fact]
    public void Merge_OtherNumbersOrOtherShape_Stay()
    {
        TensorProto other = TestModel.RandomFloats("c", 1, 16, 64);

        Assert.Equal(3, Merged(Model(TestModel.RandomFloats("a", 1, 32, 32), TestModel.RandomFloats("b", 2, 32, 32), other)).Graph.Initializer.Count);
    }

    [Fact]
    public void Merge_WeightThatIsAnInputOfTheGraph_Stays()
    {
        TestModel model = Model(TestModel.RandomFloats("a", 1, 32, 32), TestModel.RandomFloats("b", 1, 32, 32)).Input("b", 32, 32);

        Assert.Equal(["a", "b"], Merged(model).Graph.Initializer.Select(tensor => tensor.Name));
    }

    private static TestModel Model(params TensorProto[] weights)
    {
        TestModel model = new TestModel().Input("x", -1, 32);
        foreach (TensorProto weight in weights) model.Weight(weight).Output(weight.Name + "y", -1, 32).Node("MatMul", ["x", weight.Name], weight.Name + "y");
        return model;
    }

    private ModelProto Merged(TestModel model)
    {
        File.WriteAllBytes(_folder["model.onnx"], model.ToBytes());
        ModelProto read = OnnxReader.Read(_folder["model.onnx"]);
        using TensorFiles files = new(_folder.FullPath);
        EqualWeights.Merge(read, files, CancellationToken.None);
        return read;
    }
}
