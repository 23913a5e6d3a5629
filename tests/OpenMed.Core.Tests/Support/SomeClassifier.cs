using OpenMed.Inference;
using OpenMed.Models;

namespace OpenMed.Support;

/// <summary>Classifiers over the models of the repository, without their tokenizers.</summary>
internal static class SomeClassifier
{
    public static OnnxTokenClassifier Open(string folder, string fileName, int? threads = 1, int batchTokens = 2048)
    {
        ModelConfig config = ModelConfig.Read(folder);
        string path = Path.Combine(folder, fileName);
        SessionLease lease = SessionCache.Shared.Lease(SessionKey.Of(path, dataPath: null, threads));
        // [CLS], [SEP] and [PAD] of tiny-deberta; any ids serve the others.
        return new OnnxTokenClassifier(lease, path, new FrameIds(1, 2, 0), config.Scheme.Count, config.MaxTokens, batchTokens);
    }

    public static OnnxTokenClassifier OpenTiny(int batchTokens = 2048) =>
        Open(TestFolders.TinyDeberta, "model.onnx", batchTokens: batchTokens);

    /// <summary>The logits of each window.</summary>
    public static float[][] Classify(ITokenClassifier classifier, params int[][] windows)
    {
        float[][] logits = new float[windows.Length][];
        classifier.Classify(
            [.. windows.Select(window => new ReadOnlyMemory<int>(window))],
            (windowIndex, row) => logits[windowIndex] = row.ToArray(),
            TestContext.Current.CancellationToken);
        return logits;
    }

    /// <summary>A window of ids between the special ones and the end of a vocabulary.</summary>
    public static int[] Window(int length, int seed = 0) =>
        [.. Enumerable.Range(0, length).Select(tokenIndex => 10 + (((tokenIndex + seed) * 37) % 2000))];
}
