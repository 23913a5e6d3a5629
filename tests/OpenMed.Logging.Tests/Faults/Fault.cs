using Microsoft.Extensions.Logging;
using OpenMed.Logging.Detection;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Faults;

/// <summary>Something that goes wrong while an event is logged.</summary>
/// <param name="Name">What it is, for the table.</param>
/// <param name="Log">Logs an event that has the secret.</param>
/// <param name="IsCounted">Whether something must be withheld and counted; else the event is masked as usual.</param>
public sealed record Fault(string Name, Action<ILogger> Log, bool IsCounted = true)
{
    /// <summary>What is at fault in the detector; null when the fault lies elsewhere.</summary>
    internal Func<ILogDetector>? Detector { get; init; }

    /// <summary>How the sanitizer is set up; null means the tests' usual way.</summary>
    internal Action<LogSanitizerOptions>? Options { get; init; }

    /// <summary>What happens to the pipeline before the event; null when nothing does.</summary>
    internal Action<Pipeline>? Before { get; init; }

    public override string ToString() => Name;
}
