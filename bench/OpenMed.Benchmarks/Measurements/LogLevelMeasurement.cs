using Microsoft.Extensions.Logging;
using OpenMed.Benchmarks.Logs;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>What the log sanitizer adds to the question whether a level is on. It takes some cycles of the processor, and so each pipeline is asked from several places:
/// where the runtime puts the machine code of a place changes the time as well.</summary>
internal sealed class LogLevelMeasurement : IMeasurement
{
    private const string Title = "IsEnabled of a level that is off";
    private const int Repeats = 1_000_000;

    // Nothing, in whole nanoseconds: a cycle or two of the processor.
    private const double MostAddedNanoseconds = 0.5;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public string Name => "logging";

    /// <inheritdoc />
    public bool IsLong => true;

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        using LogPipeline plain = LogPipeline.Plain();
        using LogPipeline sanitized = LogPipeline.Sanitized(LogSanitizerMode.RulesOnly);
        Action[] actions =
        [
            () => Ask<byte>(plain.Logger), () => Ask<short>(plain.Logger), () => Ask<int>(plain.Logger), () => Ask<long>(plain.Logger), () => Ask<float>(plain.Logger),
            () => Ask<sbyte>(sanitized.Logger), () => Ask<ushort>(sanitized.Logger), () => Ask<uint>(sanitized.Logger), () => Ask<ulong>(sanitized.Logger),
            () => Ask<double>(sanitized.Logger),
        ];
        double[] nanoseconds = [.. Rounds.Time(Budget, actions).Select(seconds => Rounds.Median(seconds) / Repeats * 1e9)];
        double[] ofPlain = nanoseconds[..(actions.Length / 2)];
        double[] ofSanitized = nanoseconds[(actions.Length / 2)..];
        yield return new Row(Title, Rounds.Median(ofSanitized), "ns", Rounds.Median(ofPlain), Note: "without the sanitizer");
        yield return new Row(
            Title + ", added", Math.Max(0, Rounds.Median(ofSanitized) - Rounds.Median(ofPlain)), "ns", MostAddedNanoseconds, Comparison.AtMost,
            FormattableString.Invariant($"from place to place {ofPlain.Min():0.00} to {ofPlain.Max():0.00} without, {ofSanitized.Min():0.00} to {ofSanitized.Max():0.00} with"));
    }

    // The mark gives each place machine code of its own, for in an application a place sees loggers of one type, and the runtime compiles for that.
    private static void Ask<TMark>(ILogger logger)
        where TMark : struct
    {
        for (int number = 0; number < Repeats; number++) logger.IsEnabled(LogLevel.Debug);
    }
}
