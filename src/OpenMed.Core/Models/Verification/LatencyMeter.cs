using System.Diagnostics;
using OpenMed.Inference;

namespace OpenMed.Models.Verification;

/// <summary>Times a variant on one text.</summary>
internal static class LatencyMeter
{
    private const int ShortTokens = 32;
    private const int LongTokens = 128;
    private const int FewestRuns = 3;
    private const int MostRuns = 100;
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(250);

    /// <summary>Times a short and a long text, each for about a quarter of a second.</summary>
    /// <param name="classifier">The variant.</param>
    /// <param name="config">What config.json says; a text is no longer than the model's limit.</param>
    /// <param name="cancellationToken">Stops the runs.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="PiiModelException">The model cannot be run.</exception>
    public static IReadOnlyList<PiiModelLatency> Measure(OnnxTokenClassifier classifier, ModelConfig config, CancellationToken cancellationToken) =>
    [
        .. new[] { ShortTokens, LongTokens }
            .Select(tokenCount => Math.Min(tokenCount, config.MaxTokens))
            .Distinct()
            .Select(tokenCount => Measure(classifier, tokenCount, config.VocabularySize, cancellationToken)),
    ];

    /// <summary>The value that a share of the values does not exceed, by nearest rank (Hyndman and Fan 1996, type 1).</summary>
    /// <param name="sorted">The values, the smallest first; at least one.</param>
    /// <param name="percent">From 1 to 100.</param>
    public static TimeSpan Percentile(IReadOnlyList<TimeSpan> sorted, int percent) =>
        sorted[((sorted.Count * percent) + 99) / 100 - 1];

    private static PiiModelLatency Measure(
        OnnxTokenClassifier classifier, int tokenCount, int vocabularySize, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<int>[] windows = [ComparisonWindows.Spread(tokenCount, vocabularySize)];
        // The first run of a length makes room for it.
        classifier.ClassifyWhole(windows, static (_, _) => { }, cancellationToken);

        List<TimeSpan> times = [];
        long started = Stopwatch.GetTimestamp();
        while (times.Count < FewestRuns || (times.Count < MostRuns && Stopwatch.GetElapsedTime(started) < Budget))
        {
            long start = Stopwatch.GetTimestamp();
            classifier.ClassifyWhole(windows, static (_, _) => { }, cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        times.Sort();
        return new PiiModelLatency(tokenCount, times.Count, Percentile(times, 50), Percentile(times, 95));
    }
}
