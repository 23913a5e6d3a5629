using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenMed.Logging.Health;

namespace OpenMed.Logging;

/// <summary>Reports how the log sanitizer does: healthy when it masks, degraded for a minute after it withheld something or failed, unhealthy when it is disposed or the model fails
/// again and again. Safe for use by many threads.</summary>
/// <remarks>The data has counts since the start: <c>faults</c>, <c>withheld</c> (texts), <c>events_withheld</c> and <c>queue_length</c>; no text of an event.</remarks>
public sealed class LogSanitizerHealthCheck : IHealthCheck
{
    private const int MostModelFaults = 3;
    private static readonly TimeSpan Recently = TimeSpan.FromMinutes(1);

    private readonly LogSanitizer _sanitizer;

    /// <summary>Makes a check.</summary>
    /// <param name="sanitizer">The sanitizer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sanitizer"/> is null.</exception>
    public LogSanitizerHealthCheck(LogSanitizer sanitizer)
    {
        ArgumentNullException.ThrowIfNull(sanitizer);
        _sanitizer = sanitizer;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        HealthRecord record = _sanitizer.Metrics.Health;
        Dictionary<string, object> data = new(StringComparer.Ordinal)
        {
            ["faults"] = record.Faults,
            ["withheld"] = record.Withheld,
            ["events_withheld"] = record.EventsWithheld,
            ["queue_length"] = _sanitizer.Queue?.Count ?? 0,
        };
        return Task.FromResult(Result(context.Registration.FailureStatus, record, data));
    }

    private HealthCheckResult Result(HealthStatus failureStatus, HealthRecord record, Dictionary<string, object> data)
    {
        if (!_sanitizer.IsUsable) return new HealthCheckResult(failureStatus, "The log sanitizer is disposed; all texts are withheld.", data: data);
        if (record.ModelFaultsInRow >= MostModelFaults)
            return new HealthCheckResult(failureStatus, "The model of the log sanitizer fails; free text is withheld.", data: data);

        return record.SinceTrouble < Recently
            ? HealthCheckResult.Degraded("The log sanitizer withheld something in the last minute.", data: data)
            : HealthCheckResult.Healthy("The log sanitizer masks.", data);
    }
}
