using Microsoft.ML.OnnxRuntime;
using OpenMed.Inference;
using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Support;
using OpenMed.Quantization.Weights;
using OpenMed.Support;

namespace OpenMed.Quantization.Trials;

public sealed class QuantizationWorkTests : IDisposable
{
    private readonly TinyFolder _folder = new();
    private readonly TempFolder _workFolder = new();

    public static TheoryData<string> Rungs => [.. PiiModelQuantizer.Methods, "float"];

    public void Dispose()
    {
        _workFolder.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Rungs))]
    public void Try_SentenceInABatchWithOthers_GivesWhatItGivesAlone(string name)
    {
        Rung rung = Ladder.Rungs.FirstOrDefault(rung => rung.Name == name) ?? new Rung("float", "float", NodeChoice.Float);
        int labelCount = _folder.Config.Scheme.Count;
        // Of all lengths, from the longest to one of three tokens.
        int[][] sentences = [.. _folder.Battery().OrderByDescending(row => row.Ids.Length).Take(8).Select((row, index) => (int[])[.. row.Ids[..Math.Max(3, row.Ids.Length - (7 * index))]])];
        using QuantizationWork work = _folder.Work(_workFolder.FullPath);

        Trial trial = work.Try(rung);

        using InferenceSession session = SessionFactory.Build(work.ResultPath, threads: 1, static _ => { });
        float[][] together = TinyFolder.Batch(session, sentences, labelCount);
        float[][] alone = [.. sentences.Select(ids => TinyFolder.Batch(session, [ids], labelCount)[0])];
        Assert.All(alone.Zip(together), pair => Assert.InRange(pair.First.Zip(pair.Second).Max(values => Math.Abs(values.First - values.Second)), 0, 1e-5f));
        Assert.True(float.IsFinite(trial.Agreement.LargestDrift));
        Assert.Equal(new FileInfo(work.ResultPath).Length, trial.ByteCount);
    }

    [Fact]
    public void ErrorsOf_FinerBlocks_AreSmallerAndEachProductHasOne()
    {
        using QuantizationWork work = _folder.Work(_workFolder.FullPath);

        double?[] block64 = [.. work.ErrorsOf(NodeChoice.Block64)];
        double?[] floats = [.. work.ErrorsOf(NodeChoice.Block32FloatActivations)];

        bool[] isConstant = [.. Products.All(work.Uses).Select(use => use.IsConstant)];
        Assert.Contains(true, isConstant);
        Assert.Equal(isConstant, block64.Select(error => error is null));
        Assert.All(block64.OfType<double>(), error => Assert.InRange(error, 1e-4, 0.03));
        Assert.True(floats.Sum() < block64.Sum());
        Assert.True(work.IsMeasured(NodeChoice.Block64));
        Assert.False(work.IsMeasured(NodeChoice.Token));
    }

    [Fact]
    public void Uses_TinyDeberta_AreItsTableAndItsProducts()
    {
        using QuantizationWork work = _folder.Work(_workFolder.FullPath);

        Assert.Equal("Gather", work.Uses.First(use => use.Kind == WeightKind.Table).Node.OpType);
        Assert.All(work.Uses.Where(use => use.Kind == WeightKind.Product), use => Assert.NotEmpty(use.Name));
        Assert.Equal("reference_battery.json, 20 sentences", work.Reference.Description);
    }
}
