using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OpenMed.Logging;
using OpenMed.Logging.Providers;

namespace Microsoft.Extensions.Logging;

/// <summary>Adds the masking of personal and health data to the logging of an application.</summary>
public static class PiiSanitizerLoggingBuilderExtensions
{
    /// <summary>Masks personal and health data in all log events before any provider gets them, whether the provider was added before or comes after.</summary>
    /// <remarks>The sanitizer is made with the first logger, as a rule while the host is built; it is the service <see cref="LogSanitizer"/>. Call this after what replaces the logger
    /// factory itself. A second call adds to the options.</remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options; null means the defaults.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ILoggingBuilder AddPiiSanitizer(this ILoggingBuilder builder, Action<LogSanitizerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddLogging();
        if (configure is not null) builder.Services.Configure(configure);
        builder.Services.TryAddSingleton(services => new LogSanitizer(services.GetRequiredService<IOptions<LogSanitizerOptions>>().Value));
        SanitizedFactoryDescriptor.Wrap(builder.Services);
        return builder;
    }
}
