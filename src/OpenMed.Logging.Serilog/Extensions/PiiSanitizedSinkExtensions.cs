using OpenMed;
using OpenMed.Logging;
using OpenMed.Logging.Settings;
using OpenMed.Logging.Sinks;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;

namespace Serilog;

/// <summary>Adds the masking of personal and health data to the sinks of a logger.</summary>
public static class PiiSanitizedSinkExtensions
{
    /// <summary>Writes to sinks, and masks personal and health data in all that an event holds before they get it, with the defaults or as a configuration file says: each parameter is a setting.</summary>
    /// <remarks>The sanitizer is made at once and disposed with the logger. A sink beside this one gets the events as they are, and so does a fallback of this one: put it inside of
    /// <paramref name="configure"/>.</remarks>
    /// <param name="sinkConfiguration">The configuration.</param>
    /// <param name="configure">Adds the sinks that get the masked events, for example <c>to =&gt; to.Console()</c>.</param>
    /// <param name="mode">The name of a <see cref="LogSanitizerMode"/>, for example <c>RulesOnly</c>; null means <c>Strict</c>.</param>
    /// <param name="profile">The name of a <see cref="PiiProfile"/>; null means <c>Logs</c>, or what the policy file says.</param>
    /// <param name="policyPath">The policy file; null when there is none.</param>
    /// <param name="keyPath">The key file; null means the key that the policy names, if it names one.</param>
    /// <param name="modelPath">The model folder; null means <see cref="PiiModel.OpenDefault"/>.</param>
    /// <param name="budget">See <see cref="LogSanitizerOptions.Budget"/>.</param>
    /// <param name="maxDepth">See <see cref="LogSanitizerOptions.MaxDepth"/>.</param>
    /// <param name="maxStringLength">See <see cref="LogSanitizerOptions.MaxStringLength"/>.</param>
    /// <param name="cacheSize">See <see cref="LogSanitizerOptions.CacheSize"/>.</param>
    /// <param name="queueSize">See <see cref="LogSanitizerOptions.QueueSize"/>.</param>
    /// <param name="whenFull">The name of a <see cref="LogQueueFullMode"/>; null means <c>Wait</c>.</param>
    /// <param name="shutdownTimeout">See <see cref="LogSanitizerOptions.ShutdownTimeout"/>.</param>
    /// <param name="restrictedToMinimumLevel">The lowest level that passes; not used with <paramref name="levelSwitch"/>.</param>
    /// <param name="levelSwitch">Changes that level while the application runs; null when it stays.</param>
    /// <param name="modelVariant">The variant of the model, for example <c>int8</c>; null means the one that <see cref="PiiModel.Open"/> prefers.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sinkConfiguration"/> or <paramref name="configure"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is none that can be; the message says which and what to do.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing, cannot be read or is wrong.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public static LoggerConfiguration PiiSanitized(
        this LoggerSinkConfiguration sinkConfiguration,
        Action<LoggerSinkConfiguration> configure,
        string? mode = null,
        string? profile = null,
        string? policyPath = null,
        string? keyPath = null,
        string? modelPath = null,
        TimeSpan? budget = null,
        int? maxDepth = null,
        int? maxStringLength = null,
        int? cacheSize = null,
        int? queueSize = null,
        string? whenFull = null,
        TimeSpan? shutdownTimeout = null,
        LogEventLevel restrictedToMinimumLevel = LevelAlias.Minimum,
        LoggingLevelSwitch? levelSwitch = null,
        string? modelVariant = null)
    {
        ArgumentNullException.ThrowIfNull(sinkConfiguration);
        SanitizerSettings settings = new()
        {
            Mode = mode,
            Profile = profile,
            PolicyPath = policyPath,
            KeyPath = keyPath,
            ModelPath = modelPath,
            ModelVariant = modelVariant,
            Budget = budget,
            MaxDepth = maxDepth,
            MaxStringLength = maxStringLength,
            CacheSize = cacheSize,
            QueueSize = queueSize,
            WhenFull = whenFull,
            ShutdownTimeout = shutdownTimeout,
        };
        return sinkConfiguration.Sink(SanitizedSinks.Own(configure, settings.ApplyTo, isAudit: false), restrictedToMinimumLevel, levelSwitch);
    }

    /// <summary>Writes to sinks, and masks personal and health data in all that an event holds before they get it, with options.</summary>
    /// <remarks>The sanitizer is made at once and disposed with the logger. A sink beside this one gets the events as they are, and so does a fallback of this one: put it inside of
    /// <paramref name="configure"/>.</remarks>
    /// <param name="sinkConfiguration">The configuration.</param>
    /// <param name="configure">Adds the sinks that get the masked events.</param>
    /// <param name="options">Sets the options.</param>
    /// <param name="restrictedToMinimumLevel">The lowest level that passes; not used with <paramref name="levelSwitch"/>.</param>
    /// <param name="levelSwitch">Changes that level while the application runs; null when it stays.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sinkConfiguration"/>, <paramref name="configure"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or a mask needs a key; the message says what to do.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing, cannot be read or is wrong.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public static LoggerConfiguration PiiSanitized(
        this LoggerSinkConfiguration sinkConfiguration,
        Action<LoggerSinkConfiguration> configure,
        Action<LogSanitizerOptions> options,
        LogEventLevel restrictedToMinimumLevel = LevelAlias.Minimum,
        LoggingLevelSwitch? levelSwitch = null)
    {
        ArgumentNullException.ThrowIfNull(sinkConfiguration);
        ArgumentNullException.ThrowIfNull(options);
        return sinkConfiguration.Sink(SanitizedSinks.Own(configure, options, isAudit: false), restrictedToMinimumLevel, levelSwitch);
    }

    /// <summary>Writes to sinks, and masks personal and health data in all that an event holds before they get it, with a sanitizer that the application has already.</summary>
    /// <remarks>The logger does not dispose the sanitizer, unless events wait at the logger's end that are not masked within the time of the options: they are written without their
    /// texts then. One that is disposed withholds all texts, so dispose it after the logger.</remarks>
    /// <param name="sinkConfiguration">The configuration.</param>
    /// <param name="configure">Adds the sinks that get the masked events.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="restrictedToMinimumLevel">The lowest level that passes; not used with <paramref name="levelSwitch"/>.</param>
    /// <param name="levelSwitch">Changes that level while the application runs; null when it stays.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sinkConfiguration"/>, <paramref name="configure"/> or <paramref name="sanitizer"/> is null.</exception>
    public static LoggerConfiguration PiiSanitized(
        this LoggerSinkConfiguration sinkConfiguration,
        Action<LoggerSinkConfiguration> configure,
        LogSanitizer sanitizer,
        LogEventLevel restrictedToMinimumLevel = LevelAlias.Minimum,
        LoggingLevelSwitch? levelSwitch = null)
    {
        ArgumentNullException.ThrowIfNull(sinkConfiguration);
        return sinkConfiguration.Sink(SanitizedSinks.Shared(configure, sanitizer, isAudit: false), restrictedToMinimumLevel, levelSwitch);
    }
}
