using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenMed.Logging;
using OpenMed.Logging.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health of the log sanitizer to the health checks of an application.</summary>
public static class PiiSanitizerHealthChecksBuilderExtensions
{
    /// <summary>Adds the <see cref="LogSanitizerHealthCheck"/>.</summary>
    /// <remarks>It looks at the service <see cref="LogSanitizer"/>, which <c>AddPiiSanitizer</c> of the logging builder adds; with Serilog alone add it and pass it to <c>PiiSanitized</c>.
    /// Where there is none the check fails.</remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="name">The name of the check. The default is <c>pii_sanitizer</c>.</param>
    /// <param name="failureStatus">What is reported when the sanitizer withholds all; null (the default) means <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags of the check; null (the default) means none.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddPiiSanitizer(
        this IHealthChecksBuilder builder, string name = "pii_sanitizer", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        return builder.Add(new HealthCheckRegistration(
            name, services => services.GetService<LogSanitizer>() is { } sanitizer ? new LogSanitizerHealthCheck(sanitizer) : new MissingSanitizerCheck(), failureStatus, tags));
    }
}
