using System.Diagnostics;
using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Logs;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>How long a caller waits for free texts that were not seen before: with the model, and with the rules alone.</summary>
/// <param name="text">The texts.</param>
internal sealed class LogWaitMeasurement(SampleText text) : IMeasurement
{
    private const int StrictCount = 600;
    private const int RulesCount = 4000;
    private const int WarmupCount = 50;

    /// <inheritdoc />
    public string Name => "logging";

    /// <inheritdoc />
    public bool IsLong => true;

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        double budget = new LogSanitizerOptions().Budget.TotalMilliseconds;
        using (LogPipeline strict = LogPipeline.Sanitized(LogSanitizerMode.Strict))
        {
            Percentiles waits = Log(strict, StrictCount);
            yield return new Row("free text not seen before, Strict, p50 of the wait", waits.At(0.5) / 1000, "ms");
            yield return new Row(
                "free text not seen before, Strict, p99 of the wait", waits.At(0.99) / 1000, "ms", budget, Comparison.AtMost,
                FormattableString.Invariant($"{waits.Count} texts, longest {waits.At(1) / 1000:0.0}"));
            yield return new Row("free text not seen before, Strict, texts withheld", strict.Provider.UnscannedCount, "texts", Note: $"of {waits.Count}");
        }

        using LogPipeline rules = LogPipeline.Sanitized(LogSanitizerMode.RulesOnly);
        Percentiles rulesWaits = Log(rules, RulesCount);
        yield return new Row("free text not seen before, RulesOnly, p50 of the call", rulesWaits.At(0.5), "us");
        yield return new Row("free text not seen before, RulesOnly, p99 of the call", rulesWaits.At(0.99), "us");
    }

    private Percentiles Log(LogPipeline pipeline, int count)
    {
        string[] texts = [.. text.Lines.Distinct(StringComparer.Ordinal).Take(WarmupCount + count)];
        for (int textIndex = 0; textIndex < WarmupCount; textIndex++) LogCalls.Note(pipeline.Logger, texts[textIndex]);

        var waits = new Percentiles(count);
        for (int textIndex = WarmupCount; textIndex < texts.Length; textIndex++)
        {
            long start = Stopwatch.GetTimestamp();
            LogCalls.Note(pipeline.Logger, texts[textIndex]);
            waits.Add(start);
        }

        return waits;
    }
}
