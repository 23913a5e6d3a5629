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
    // Fewer than have room, so that a slow model does not fill the queue: that is measured below.
    private const int PacedCount = 9_000;
    private const int UnpacedCount = 24_000;
    private const int DrainedCount = 200_000;
    private const int EventsPerSleep = 2;
    private const int FreeTextEvery = 8;
    private const double MostMicroseconds = 50;

    private readonly string[] _texts = [.. text.Lines.Distinct(StringComparer.Ordinal)];

    /// <inheritdoc />
    public string Name => "logging";

    /// <inheritdoc />
    public bool IsLong => true;

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        foreach (Row row in Measure("Deferred, paced", PacedCount, isPaced: true, new LogSanitizerOptions().QueueSize, MostMicroseconds)) yield return row;

        foreach (Row row in Measure("Deferred, not paced, room for all", UnpacedCount, isPaced: false, UnpacedCount * 2, MostMicroseconds))
            yield return row;

        foreach (Row row in Measure("Deferred, not paced, queue full", UnpacedCount, isPaced: false, new LogSanitizerOptions().QueueSize, limit: null)) yield return row;

        using LogPipeline pipeline = Open(new LogSanitizerOptions().QueueSize);
        long start = Stopwatch.GetTimestamp();
        for (int number = 0; number < DrainedCount; number++) LogKnown(pipeline.Logger, number);
        Drain(pipeline);
        yield return new Row("Deferred, written", DrainedCount / Stopwatch.GetElapsedTime(start).TotalSeconds, "events/s", Note: "texts seen before");
    }

    private IEnumerable<Row> Measure(string title, int count, bool isPaced, int queueSize, double? limit)
    {
        using LogPipeline pipeline = Open(queueSize);
        int countBefore = pipeline.Provider.EventCount;
        long start = Stopwatch.GetTimestamp();
        Percentiles stalls = Log(pipeline, count, isPaced);
        double pace = count / Stopwatch.GetElapsedTime(start).TotalSeconds;
        Drain(pipeline);
        int writtenCount = pipeline.Provider.EventCount - countBefore;
        if (writtenCount != count)
            throw new InvalidOperationException($"Of {count} events {writtenCount} were written. Look for what loses them, for the figures would mean nothing.");

        return Show(title, stalls, limit, FormattableString.Invariant($"{pace:#,0} events/s, each eighth new to the model"));
    }

    private static LogPipeline Open(int queueSize)
    {
        LogPipeline pipeline = LogPipeline.Sanitized(LogSanitizerMode.Deferred, options => options.QueueSize = queueSize);
        for (int number = 0; number < LogCall.Repeats; number++) LogKnown(pipeline.Logger, number);
        Drain(pipeline);
        return pipeline;
    }

    private static void Drain(LogPipeline pipeline)
    {
        if (!pipeline.Sanitizer.Flush(TimeSpan.FromMinutes(5)))
            throw new InvalidOperationException("The queue was not written in five minutes. Look for what holds it up, or measure on a machine with less load.");
    }

    private static IEnumerable<Row> Show(string title, Percentiles stalls, double? limit, string note)
    {
        yield return new Row(title + ", p50 of the stall", stalls.At(0.5), "us");
        yield return new Row(
            title + ", p99 of the stall", stalls.At(0.99), "us", limit, limit is null ? Comparison.Peer : Comparison.AtMost, note);
        yield return new Row(title + ", longest stall", stalls.At(1), "us");
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
        int textIndex = 0;
        for (int number = 0; number < count; number++)
        {
            if (isPaced && number % EventsPerSleep == 0) Thread.Sleep(1);

            string? free = number % FreeTextEvery == 0 ? _texts[textIndex++] : null;
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
