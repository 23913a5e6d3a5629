using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Logs;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>How long a caller stands still in the mode Deferred, and how fast the events are written behind it.</summary>
/// <param name="text">Free texts.</param>
internal sealed class LogStallMeasurement(SampleText text) : IMeasurement
{
    private const int PacedCount = 24_000;
    private const int UnpacedCount = 24_000;
    private const int DrainedCount = 200_000;
    private const int EventsPerSleep = 2;
    private const int FreeTextEvery = 20;
    private const double MostMicroseconds = 50;

    private readonly string[] _texts = [.. text.Lines.Distinct(StringComparer.Ordinal)];
    private int _textIndex;

    /// <inheritdoc />
    public string Name => "logging";

    /// <inheritdoc />
    public bool IsLong => true;

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        using LogPipeline pipeline = LogPipeline.Sanitized(LogSanitizerMode.Deferred);
        for (int number = 0; number < LogCall.Repeats; number++) LogKnown(pipeline.Logger, number);
        pipeline.Sanitizer.Flush(TimeSpan.FromMinutes(1));

        long start = Stopwatch.GetTimestamp();
        Percentiles paced = Log(pipeline, PacedCount, isPaced: true);
        double pace = paced.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
        pipeline.Sanitizer.Flush(TimeSpan.FromMinutes(5));
        foreach (Row row in Show("Deferred, paced", paced, MostMicroseconds, FormattableString.Invariant($"{pace:#,0} events/s, each twentieth new to the model")))
            yield return row;

        Percentiles unpaced = Log(pipeline, UnpacedCount, isPaced: false);
        pipeline.Sanitizer.Flush(TimeSpan.FromMinutes(5));
        foreach (Row row in Show("Deferred, as fast as it can", unpaced, null, "the caller waits where the queue is full")) yield return row;

        start = Stopwatch.GetTimestamp();
        for (int number = 0; number < DrainedCount; number++) LogKnown(pipeline.Logger, number);
        pipeline.Sanitizer.Flush(TimeSpan.FromMinutes(1));
        yield return new Row("Deferred, written", DrainedCount / Stopwatch.GetElapsedTime(start).TotalSeconds, "events/s", Note: "texts seen before");
    }

    private static IEnumerable<Row> Show(string title, Percentiles stalls, double? limit, string note)
    {
        yield return new Row(title + ", p50 of the caller's stall", stalls.At(0.5).TotalMicroseconds, "us");
        yield return new Row(
            title + ", p99 of the caller's stall", stalls.At(0.99).TotalMicroseconds, "us", limit, limit is null ? Comparison.Peer : Comparison.AtMost, note);
        yield return new Row(title + ", longest stall", stalls.At(1).TotalMicroseconds, "us");
    }

    private static void LogKnown(ILogger logger, int number)
    {
        switch (number % 10)
        {
            case < 5:
                LogCalls.NumbersByGenerator(logger, number);
                break;
            case < 7:
                LogCalls.Status(logger, number);
                break;
            case 7:
                LogCalls.StatusByExtension(logger, number);
                break;
            case 8:
                LogCalls.Scope(logger, number);
                break;
            default:
                LogCalls.Failure(logger, number);
                break;
        }
    }

    private Percentiles Log(LogPipeline pipeline, int count, bool isPaced)
    {
        var stalls = new Percentiles(count);
        for (int number = 0; number < count; number++)
        {
            if (isPaced && number % EventsPerSleep == 0) Thread.Sleep(1);

            string? free = number % FreeTextEvery == 0 ? _texts[_textIndex++] : null;
            long start = Stopwatch.GetTimestamp();
            if (free is null)
                LogKnown(pipeline.Logger, number);
            else
                LogCalls.Note(pipeline.Logger, free);
            stalls.Add(start);
        }

        return stalls;
    }
}
