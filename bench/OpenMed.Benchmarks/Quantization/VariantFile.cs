using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Models.Verification;

namespace OpenMed.Benchmarks.Quantization;

/// <summary>A loaded ONNX file of a model, on one thread.</summary>
internal sealed class VariantFile : IDisposable
{
    private const int BatchSize = 8;

    private readonly SessionCache _sessions = new(SessionFactory.Build);
    private readonly OnnxTokenClassifier _classifier;
    private readonly ModelConfig _config;
    private readonly ReadOnlyMemory<int> _window;

    /// <summary>Loads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="config">What config.json says.</param>
    public VariantFile(string path, ModelConfig config)
    {
        _config = config;
        _window = ComparisonWindows.Spread(128, config.VocabularySize);
        string data = path + "_data";
        _classifier = new OnnxTokenClassifier(
            _sessions.Lease(SessionKey.Of(path, File.Exists(data) ? data : null, threads: 1)),
            path, default, config.Scheme.Count, config.MaxTokens, BatchSize * 512);
    }

    /// <summary>Runs a window of 128 tokens alone.</summary>
    public void Run() => _classifier.ClassifyWhole([_window], static (_, _) => { }, CancellationToken.None);

    /// <summary>Compares the file with a reference.</summary>
    /// <param name="rows">The reference.</param>
    public LogitAgreement Compare(IReadOnlyList<BatteryRow> rows) =>
        LogitAgreement.Measure(rows, _classifier, _config.Scheme, CancellationToken.None);

    /// <summary>The largest difference that the neighbours in a batch make: each window alone, and in a batch of eight with the others.</summary>
    /// <param name="rows">Windows; cut to the length of the shortest of eight, so that they share a batch.</param>
    public float DependenceOnBatch(IReadOnlyList<BatteryRow> rows)
    {
        BatteryRow[] longest = [.. rows.OrderByDescending(row => row.Ids.Length).Take(BatchSize)];
        int length = longest.Min(row => row.Ids.Length);
        ReadOnlyMemory<int>[] windows = [.. longest.Select(row => row.Ids.AsMemory(0, length))];
        float[][] together = Logits(windows);
        return windows.Select((window, index) => LogitDrift.Largest(together[index], Logits([window])[0])).Max();
    }

    /// <summary>The logits of windows.</summary>
    /// <param name="windows">The windows.</param>
    public float[][] Logits(ReadOnlyMemory<int>[] windows)
    {
        float[][] logits = new float[windows.Length][];
        _classifier.ClassifyWhole(windows, (index, row) => logits[index] = row.ToArray(), CancellationToken.None);
        return logits;
    }

    /// <summary>Unloads it.</summary>
    public void Dispose()
    {
        _classifier.Dispose();
        _sessions.Trim();
    }
}
