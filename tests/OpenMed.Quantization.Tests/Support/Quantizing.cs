using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Weights;
using OpenMed.Support;

namespace OpenMed.Quantization.Support;

/// <summary>Quantizes small models as the library does it, in a folder of its own.</summary>
internal sealed class Quantizing : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TensorStore _store;
    private readonly WeightFinder _finder;

    public Quantizing(TestModel model)
    {
        File.WriteAllBytes(_folder["model.onnx"], model.ToBytes());
        Model = OnnxReader.Read(_folder["model.onnx"]);
        Files = new TensorFiles(_folder.FullPath);
        Directory.CreateDirectory(_folder["work"]);
        _store = new TensorStore(_folder["work"]);
        Files.Add(TensorStore.Location, _store.FullPath);
        Constants.Unify(Model);
        EqualWeights.Merge(Model, Files, CancellationToken.None);
        _finder = new WeightFinder(_folder["model.onnx"], Files);
        Uses = _finder.Find(Model);
        Weights = new WeightQuantizer(Files, _store, new GraphNames(GraphScope.Of(Model)));
    }

    public ModelProto Model { get; }

    public TensorFiles Files { get; }

    public IReadOnlyList<WeightUse> Uses { get; }

    public WeightQuantizer Weights { get; }

    public byte[] BytesOf(TensorProto tensor)
    {
        byte[] bytes = new byte[Files.ByteCount(tensor)];
        Files.Read(tensor, 0, bytes);
        return bytes;
    }

    /// <summary>Writes the model with all products computed in one way, and reads the file as any other program would.</summary>
    public ModelProto Rewrite(NodeChoice choice, Dictionary<string, float[]>? factors = null) =>
        Rewrite([.. Uses.Where(use => use.Kind == WeightKind.Product).Select(_ => choice)], factors);

    public ModelProto Rewrite(NodeChoice[] choices, Dictionary<string, float[]>? factors = null)
    {
        ModelProto rewritten = new GraphRewriter(_finder, Weights).Rewrite(Model, choices, factors ?? []);
        new OnnxWriter(Files).Write(rewritten, _folder["rewritten.onnx"], CancellationToken.None);
        return ModelProto.Parser.ParseFrom(File.ReadAllBytes(_folder["rewritten.onnx"]));
    }

    public void Dispose()
    {
        Files.Dispose();
        _store.Dispose();
        _folder.Dispose();
    }
}
