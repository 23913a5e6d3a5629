using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OpenMed.Logging;
using OpenMed.Logging.Providers;
using OpenMed.Logging.Startup;

namespace Microsoft.Extensions.Logging;

/// <summary>Adds the masking of personal and health data to the logging of an application.</summary>
public static class PiiSanitizerLoggingBuilderExtensions
{
    /// <summary>Masks personal and health data in all log events before any provider gets them, whether the provider was added before or comes after.</summary>
    /// <remarks>The options are those of the section <c>OpenMed</c> of the application's configuration, if it has one, and then what <paramref name="configure"/> sets. They are checked when
    /// the sanitizer is made, with the first logger, as a rule while the host is built; that nothing replaced the logger factory later, when the host starts. The sanitizer is the
    /// service <see cref="LogSanitizer"/>. Call this after what replaces the logger factory itself. A second call adds to the options.</remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options; null means the configuration's, or the defaults.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ILoggingBuilder AddPiiSanitizer(this ILoggingBuilder builder, Action<LogSanitizerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);

        // Once, so that a second call does not bind the section over what code has set.
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<LogSanitizerOptions>, ConfiguredOptions>(
            services => new ConfiguredOptions(services.GetService<IConfiguration>()?.GetSection(ConfiguredOptions.SectionName))));
        Add(builder);
        if (configure is not null) builder.Services.Configure(configure);
        return builder;
    }

    /// <summary>Masks personal and health data in all log events, with the options of a section of the configuration.</summary>
    /// <remarks>As the other overload, whose remarks hold here too.</remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="section">The section that has the options.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="section"/> is null.</exception>
    public static ILoggingBuilder AddPiiSanitizer(this ILoggingBuilder builder, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(section);
        builder.Services.AddSingleton<IConfigureOptions<LogSanitizerOptions>>(new ConfiguredOptions(section));
        Add(builder);
        return builder;
    }

    private static void Add(ILoggingBuilder builder)
    {
        builder.Services.AddLogging();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LogSanitizerOptions>, OptionsCheck>());
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PipelineOptions>, PipelineCheck>());
        builder.Services.AddOptions<LogSanitizerOptions>().ValidateOnStart();
        builder.Services.AddOptions<PipelineOptions>().ValidateOnStart();
        builder.Services.TryAddSingleton(services => new LogSanitizer(services.GetRequiredService<IOptions<LogSanitizerOptions>>().Value));
        SanitizedFactoryDescriptor.Wrap(builder.Services);

        // The probe writes nothing; so no logger asks it on each event.
        builder.AddFilter<ScopeProbe>(category: null, LogLevel.None);
    }
}
