using Microsoft.Extensions.Logging;

namespace OpenMed.Benchmarks.Redaction;

/// <summary>Log methods as the generator of Microsoft.Extensions.Telemetry.Abstractions makes them.</summary>
public static partial class ClassifiedCalls
{
    /// <summary>Logs a text that is redacted.</summary>
    /// <param name="logger">The logger.</param>
    /// <param name="status">The text.</param>
    [LoggerMessage(1, LogLevel.Information, "Order is {Status}")]
    public static partial void Redacted(ILogger logger, [PrivateData] string status);

    /// <summary>Logs a text that has no class.</summary>
    /// <param name="logger">The logger.</param>
    /// <param name="status">The text.</param>
    [LoggerMessage(2, LogLevel.Information, "Order is {Status}")]
    public static partial void Plain(ILogger logger, string status);
}
