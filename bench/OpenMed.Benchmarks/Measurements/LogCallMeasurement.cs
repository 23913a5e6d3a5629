using Microsoft.Extensions.Logging;
using OpenMed.Benchmarks.Logs;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>What the log sanitizer adds to a call whose texts it knows, beside the same pipeline without it.</summary>
internal sealed class LogCallMeasurement : IMeasurement
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    private static readonly LogCall[] Calls =
    [
        new("extension method, 2 numbers", LogCalls.NumbersByExtension, 1000, 0),
        new("LoggerMessage.Define, 2 numbers", LogCalls.NumbersByDefine, 1000, 0),
        new("[LoggerMessage], 2 numbers", LogCalls.NumbersByGenerator, 1000, 0),
        new("extension method, text seen before", LogCalls.StatusByExtension, 500, 0),
        new("[LoggerMessage], text seen before", LogCalls.Status, 500, 0),
        new("[LoggerMessage], 2 numbers, in a scope", LogCalls.Scope, null, null),
        new("[LoggerMessage], exception seen before", LogCalls.Failure, null, null),
    ];

    /// <inheritdoc />
    public string Name => "logging";

    /// <inheritdoc />
    public bool IsLong => true;

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        using LogPipeline plain = LogPipeline.Plain();
        using LogPipeline sanitized = LogPipeline.Sanitized(LogSanitizerMode.Strict);
        foreach (LogCall call in Calls)
        {
            Fill(call, sanitized);
            foreach (Row row in Measure(call, plain.Logger, sanitized.Logger)) yield return row;
        }
    }

    // Until each text is known: what takes longer than the budget is so with the next call.
    private static void Fill(LogCall call, LogPipeline sanitized)
    {
        for (int number = 0; number < 64; number++) call.Call(sanitized.Logger, number);
        Thread.Sleep(500);
    }

    private static IEnumerable<Row> Measure(LogCall call, ILogger plain, ILogger sanitized)
    {
        IReadOnlyList<double>[] seconds = Rounds.Time(Budget, () => call.Run(plain), () => call.Run(sanitized));
        yield return new Row(call.Title, Time(seconds[1]), "ns", Time(seconds[0]), Note: "without the sanitizer")
        {
            Ratio = Rounds.MedianRatio(seconds[1], seconds[0]),
        };
        yield return new Row(call.Title + ", added", Added(seconds[0], seconds[1]), "ns", call.MostAddedNanoseconds, Kind(call.MostAddedNanoseconds));

        double plainBytes = BytesOf(() => call.Run(plain));
        double sanitizedBytes = BytesOf(() => call.Run(sanitized));
        yield return new Row(
            call.Title + ", allocated more", sanitizedBytes - plainBytes, "bytes", call.MostAddedBytes, Kind(call.MostAddedBytes),
            FormattableString.Invariant($"{plainBytes:#,0} without the sanitizer"));
    }

    // The least of some runs: the runtime itself may allocate a little while it compiles.
    private static double BytesOf(Action action) => (double)Enumerable.Range(0, 5).Min(_ => Rounds.AllocatedBytes(action)) / LogCall.Repeats;

    private static double Time(IReadOnlyList<double> seconds) => LogCall.Nanoseconds(Rounds.Median(seconds));

    private static double Added(IReadOnlyList<double> plain, IReadOnlyList<double> sanitized) =>
        LogCall.Nanoseconds(Rounds.Median(sanitized.Zip(plain, (one, other) => one - other)));

    private static Comparison Kind(double? limit) => limit is null ? Comparison.Peer : Comparison.AtMost;
}
