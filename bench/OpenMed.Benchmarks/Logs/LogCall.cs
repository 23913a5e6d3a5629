using Microsoft.Extensions.Logging;

namespace OpenMed.Benchmarks.Logs;

/// <summary>A way to log, with its limits.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Call">Logs once.</param>
/// <param name="MostAddedNanoseconds">What the sanitizer may add to a call; null when there is no limit.</param>
/// <param name="MostAddedBytes">What the sanitizer may allocate in a call; null when there is no limit.</param>
internal sealed record LogCall(string Title, Action<ILogger, int> Call, double? MostAddedNanoseconds, double? MostAddedBytes)
{
    /// <summary>How many calls a run makes.</summary>
    public const int Repeats = 20_000;

    /// <summary>Logs again and again.</summary>
    /// <param name="logger">The logger.</param>
    public void Run(ILogger logger)
    {
        for (int number = 0; number < Repeats; number++) Call(logger, number);
    }

    /// <summary>Nanoseconds a call.</summary>
    /// <param name="seconds">The seconds of a run.</param>
    public static double Nanoseconds(double seconds) => seconds / Repeats * 1e9;
}
