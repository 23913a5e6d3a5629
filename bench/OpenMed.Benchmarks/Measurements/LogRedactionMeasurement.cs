using Microsoft.Extensions.Logging;
using OpenMed.Benchmarks.Logs;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Redaction;
using OpenMed.Benchmarks.Report;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>A text that was seen before, through the log sanitizer and through the redaction of Microsoft.Extensions.Compliance.</summary>
internal sealed class LogRedactionMeasurement : IMeasurement
{
    private const string Title = "[LoggerMessage], text seen before";

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public string Name => "logging";

    /// <inheritdoc />
    public bool IsLong => true;

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        var options = new LogSanitizerOptions();
        LogPipeline.Set(options, LogSanitizerMode.Strict);
        using var sanitizer = new LogSanitizer(options);
        using LogPipeline ours = LogPipeline.Sanitized(LogSanitizerMode.Strict);
        using RedactionPipeline erasing = RedactionPipeline.Erasing(new DroppingProvider());
        using RedactionPipeline hashing = RedactionPipeline.Hashing(new DroppingProvider());
        using RedactionPipeline masking = RedactionPipeline.Masking(new DroppingProvider(), sanitizer);
        (string Note, Action<ILogger, int> Call, ILogger Logger)[] peers =
        [
            ("Microsoft.Extensions.Compliance, erasing", Redacted, erasing.Logger),
            ("Microsoft.Extensions.Compliance, HMAC", Redacted, hashing.Logger),
            ("Microsoft.Extensions.Compliance, OpenMedRedactor", Redacted, masking.Logger),
            ("ours, [LoggerMessage] of Microsoft.Extensions.Telemetry", static (logger, number) => ClassifiedCalls.Plain(logger, LogCalls.StatusOf(number)), ours.Logger),
        ];
        LogCall[] calls = [new(Title, LogCalls.Status, null, null), .. peers.Select(peer => new LogCall(Title, peer.Call, null, null))];
        ILogger[] loggers = [ours.Logger, .. peers.Select(peer => peer.Logger)];
        Action[] actions = [.. calls.Zip(loggers, (call, logger) => new Action(() => call.Run(logger)))];
        IReadOnlyList<double>[] seconds = Rounds.Time(Budget, actions);
        double[] bytes = [.. actions.Select(action => (double)Rounds.AllocatedBytes(action) / LogCall.Repeats)];
        for (int peerIndex = 1; peerIndex < actions.Length; peerIndex++)
        {
            string note = peers[peerIndex - 1].Note;
            yield return new Row(Title, Time(seconds[0]), "ns", Time(seconds[peerIndex]), Note: note) { Ratio = Rounds.MedianRatio(seconds[0], seconds[peerIndex]) };
            yield return new Row(Title + ", allocated", bytes[0], "bytes", bytes[peerIndex], Note: note);
        }
    }

    private static void Redacted(ILogger logger, int number) => ClassifiedCalls.Redacted(logger, LogCalls.StatusOf(number));

    private static double Time(IReadOnlyList<double> seconds) => LogCall.Nanoseconds(Rounds.Median(seconds));
}
