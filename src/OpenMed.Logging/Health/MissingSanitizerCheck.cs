using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OpenMed.Logging.Health;

/// <summary>The check of an application that has no sanitizer among its services: it fails, and says so.</summary>
internal sealed class MissingSanitizerCheck : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(new HealthCheckResult(
        context.Registration.FailureStatus,
        "There is no LogSanitizer among the services. Call AddPiiSanitizer on the logging builder; with Serilog alone add a LogSanitizer to the services and pass it to PiiSanitized."));
}
