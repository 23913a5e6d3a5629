using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Support;

namespace OpenMed.Inference;

public sealed class OnnxTokenClassifierTests
{
    [Theory]
    [InlineData("tiny-deberta", "model.onnx")]
    [InlineData("tiny-deberta", "model_fp16.onnx")]
    [InlineData("openmed-mini", "model_int8.onnx")]
    public void Classify_AnyBatch_GivesTheBitsOfTheWindowAlone(string name, string fileName)
    {
        string folder = name == "tiny-deberta" ? TestFolders.TinyDeberta : TestFolders.Mini;
        using OnnxTokenClassifier one = SomeClassifier.Open(folder, fileName, threads: 1, batchTokens: 16);
        using OnnxTokenClassifier two = SomeClassifier.Open(folder, fileName, threads: 2, batchTokens: 4096);
        int[][] windows = [.. Enumerable.Range(1, 40).Select(length => SomeClassifier.Window(length * 5 % 61 + 1, length))];

        float[][] alone = [.. windows.Select(window => SomeClassifier.Classify(one, window)[0])];
        float[][] together = SomeClassifier.Classify(two, windows);

        for (int windowIndex = 0; windowIndex < windows.Length; windowIndex++)
        {
            Assert.Equal(windows[windowIndex].Length * one.LabelCount, alone[windowIndex].Length);
            Assert.True(alone[windowIndex].AsSpan().SequenceEqual(together[windowIndex]), $"Window {windowIndex} differs.");
        }
    }

    [Fact]
    public void Classify_BatteryWithoutFrame_GivesTheRowsBetweenClsAndSep()
    {
        using OnnxTokenClassifier classifier = SomeClassifier.OpenTiny();
        BatteryRow row = ReferenceBattery.Read(TestFolders.TinyDeberta, classifier.LabelCount).Rows[0];

        float[] logits = SomeClassifier.Classify(classifier, row.Ids[1..^1])[0];

        Assert.InRange(LogitDrift.Largest(logits, row.Logits.AsSpan()[classifier.LabelCount..^classifier.LabelCount]), 0, 1e-4f);
    }

    [Fact]
    public void Classify_NoWindows_CallsNobody()
    {
        using OnnxTokenClassifier classifier = SomeClassifier.OpenTiny();

        Assert.Empty(SomeClassifier.Classify(classifier));
    }

    [Fact]
    public async Task Classify_CancelledWithinARun_ThrowsCancelled()
    {
        using OnnxTokenClassifier classifier = SomeClassifier.OpenTiny(batchTokens: 65_536);
        ReadOnlyMemory<int>[] windows = [.. Enumerable.Repeat<ReadOnlyMemory<int>>(SomeClassifier.Window(510), 128)];
        using CancellationTokenSource source = new();

        Task run = Task.Run(() =>
        {
            while (true) classifier.Classify(windows, (_, _) => { }, source.Token);
        }, TestContext.Current.CancellationToken);
        source.CancelAfter(TimeSpan.FromMilliseconds(300));

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public void Classify_IdOutsideTheVocabulary_NamesTheFile()
    {
        using OnnxTokenClassifier classifier = SomeClassifier.OpenTiny();

        PiiModelException exception = Assert.Throws<PiiModelException>(() => SomeClassifier.Classify(classifier, [1_000_000]));

        Assert.Contains("model.onnx", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
    }

    [Fact]
    public void Classify_Disposed_Throws()
    {
        OnnxTokenClassifier classifier = SomeClassifier.OpenTiny();
        classifier.Dispose();
        classifier.Dispose();

        Assert.Throws<ObjectDisposedException>(() => SomeClassifier.Classify(classifier, [5]));
    }

    [Fact]
    public void Classify_WeightsThatAreNoNumbers_NamesTheFile()
    {
        using TempFolder folder = Patched(bytes => bytes.AsSpan(bytes.Length - 20_000, 8).Fill(0xFF));
        using OnnxTokenClassifier classifier = SomeClassifier.Open(folder.FullPath, "model.onnx");

        PiiModelException exception = Assert.Throws<PiiModelException>(() => SomeClassifier.Classify(classifier, SomeClassifier.Window(8)));

        Assert.Contains("model.onnx' gave scores that are not finite", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_OtherInputs_ListsThem()
    {
        using TempFolder folder = Patched(bytes =>
        {
            for (int at; (at = bytes.AsSpan().IndexOf("attention_mask"u8)) >= 0;) "attention_bias"u8.CopyTo(bytes.AsSpan(at));
        });

        PiiModelException exception = Assert.Throws<PiiModelException>(() => SomeClassifier.Open(folder.FullPath, "model.onnx"));

        Assert.Contains("takes 'input_ids' (Int64, 2 dimensions), 'attention_bias'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_OtherLabelCount_NamesTheFile()
    {
        string path = Path.Combine(TestFolders.TinyDeberta, "model.onnx");
        SessionLease lease = SessionCache.Shared.Lease(SessionKey.Of(path, dataPath: null, threads: 1));

        PiiModelException exception = Assert.Throws<PiiModelException>(
            () => new OnnxTokenClassifier(lease, path, default, labelCount: 109, maxTokens: 512, batchTokens: 64));

        Assert.Contains("model.onnx' scores 106 labels, but config.json beside it names 109", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => lease.Session);
    }

    private static TempFolder Patched(Action<byte[]> patch)
    {
        TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json");
        byte[] bytes = File.ReadAllBytes(Path.Combine(TestFolders.TinyDeberta, "model.onnx"));
        patch(bytes);
        File.WriteAllBytes(folder["model.onnx"], bytes);
        return folder;
    }
}
