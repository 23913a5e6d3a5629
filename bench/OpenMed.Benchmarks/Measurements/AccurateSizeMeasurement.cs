using System.Diagnostics;
using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Inference;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>A model of the accurate model's size: how long it loads, how fast it is, how much memory it takes.</summary>
internal sealed class AccurateSizeMeasurement : IMeasurement
{
    private const string Title = "accurate size, fp32";
    private const int SpecialTokens = 2;
    private const int FirstPiece = 1000;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    /// <inheritdoc />
    public string Name => "accurate";

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        if (Folders.AccurateShape is not { } shape || Folders.Deberta is not { } vocabulary)
        {
            yield return Row.Skipped(Title, "its graph and vocabulary are not part of the repository.");
            yield break;
        }

        using var weights = new RandomWeights(shape, vocabulary);
        PiiModel model = PiiModel.Open(weights.Folder);
        long start = Stopwatch.GetTimestamp();
        model.OpenTokenizer();
        yield return new Row($"{Title}, load of the tokenizer", Stopwatch.GetElapsedTime(start).TotalSeconds, "s");

        start = Stopwatch.GetTimestamp();
        using OnnxTokenClassifier classifier = model.OpenClassifier(Recording.Options);
        yield return new Row($"{Title}, load of the weights", Stopwatch.GetElapsedTime(start).TotalSeconds, "s");
        yield return Peak("after loading");

        foreach (int length in (int[])[128, 512])
        {
            yield return Speed(classifier, length);
            yield return Peak($"after windows of {length}");
        }

        classifier.Dispose();
        SessionCache.Shared.Trim();
    }

    // As many windows as one batch holds, beside the same windows one by one.
    private static Row Speed(OnnxTokenClassifier classifier, int length)
    {
        int windowCount = Recording.Options.BatchTokens / length;
        ReadOnlyMemory<int>[] windows = [.. Enumerable.Range(0, windowCount).Select(window => Window(length - SpecialTokens, window))];
        IReadOnlyList<double>[] seconds = Rounds.Time(
            Budget,
            () => Classify(classifier, windows),
            () => Array.ForEach(windows, window => Classify(classifier, [window])));
        double tokenCount = windowCount * length;
        return new Row(
            $"{Title}, windows of {length} tokens, {windowCount} a batch",
            tokenCount / Rounds.Median(seconds[0]),
            "tokens/s",
            tokenCount / Rounds.Median(seconds[1]),
            Note: "one window a batch")
        {
            Ratio = Rounds.MedianRatio(seconds[1], seconds[0]),
        };
    }

    private static void Classify(OnnxTokenClassifier classifier, ReadOnlyMemory<int>[] windows) =>
        classifier.Classify(windows, static (_, _) => { }, CancellationToken.None);

    private static ReadOnlyMemory<int> Window(int length, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, length).Select(_ => random.Next(FirstPiece, 100_000)).ToArray();
    }

    private static Row Peak(string when) => PeakMemory.Of(Environment.ProcessId) is { } bytes
        ? new Row($"{Title}, most memory of the process {when}", bytes / 1e6, "MB")
        : Row.Skipped($"{Title}, most memory of the process {when}", "only Linux tells it.");
}
