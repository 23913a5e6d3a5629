using OpenMed;
using OpenMed.Logging;
using OpenMed.Logging.Settings;
using OpenMed.Logging.Sinks;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;

namespace Serilog;

/// <summary>Adds the masking of personal and health data to the audit sinks of a logger.</summary>
public static class PiiSanitizedAuditExtensions
{
    /// <summary>Audits to sinks, and masks personal and health data in all that an event holds before they get it, with the defaults or as a configuration file says: each parameter is a setting.</summary>
    /// <remarks>What the sinks throw goes to the caller, and each event is written before the call returns: <see cref="LogSanitizerMode.Deferred"/> counts as
    /// <see cref="LogSanitizerMode.Strict"/>. Some sinks throw only when they are told to audit; for them write <c>to =&gt; to.Logger(inner =&gt; inner.AuditTo.File("audit.log"))</c>.
    /// The sanitizer is made at once and disposed with the logger.</remarks>
    /// <param name="auditConfiguration">The configuration.</param>
    /// <param name="configure">Adds the sinks that get the masked events, for example <c>to =&gt; to.Console()</c>.</param>
    /// <param name="mode">The name of a <see cref="LogSanitizerMode"/>, for example <c>RulesOnly</c>; null means <c>Strict</c>, and so does <c>Deferred</c>.</param>
    /// <param name="profile">The name of a <see cref="PiiProfile"/>; null means <c>Logs</c>, or what the policy file says.</param>
    /// <param name="policyPath">The policy file; null when there is none.</param>
    /// <param name="keyPath">The key file; null means the key that the policy names, if it names one.</param>
    /// <param name="modelPath">The model folder; null means <see cref="PiiModel.OpenDefault"/>.</param>
    /// <param name="budget">See <see cref="LogSanitizerOptions.Budget"/>.</param>
    /// <param name="maxDepth">See <see cref="LogSanitizerOptions.MaxDepth"/>.</param>
    /// <param name="maxStringLength">See <see cref="LogSanitizerOptions.MaxStringLength"/>.</param>
    /// <param name="cacheSize">See <see cref="LogSanitizerOptions.CacheSize"/>.</param>
    /// <param name="restrictedToMinimumLevel">The lowest level that passes; not used with <paramref name="levelSwitch"/>.</param>
    /// <param name="levelSwitch">Changes that level while the application runs; null when it stays.</param>
    /// <param name="modelVariant">The variant of the model, for example <c>int8</c>; null means the one that <see cref="PiiModel.Open"/> prefers.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auditConfiguration"/> or <paramref name="configure"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is none that can be; the message says which and what to do.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing, cannot be read or is wrong.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public static LoggerConfiguration PiiSanitized(
        this LoggerAuditSinkConfiguration auditConfiguration,
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
        LogEventLevel restrictedToMinimumLevel = LevelAlias.Minimum,
        LoggingLevelSwitch? levelSwitch = null,
        string? modelVariant = null)
    {
        ArgumentNullException.ThrowIfNull(auditConfiguration);
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
        };
        return auditConfiguration.Sink(SanitizedSinks.Own(configure, settings.ApplyTo, isAudit: true), restrictedToMinimumLevel, levelSwitch);
    }

    /// <summary>Audits to sinks, and masks personal and health data in all that an event holds before they get it, with options.</summary>
    /// <remarks>What the sinks throw goes to the caller, and each event is written before the call returns: <see cref="LogSanitizerMode.Deferred"/> counts as
    /// <see cref="LogSanitizerMode.Strict"/>. Some sinks throw only when they are told to audit; for them write <c>to =&gt; to.Logger(inner =&gt; inner.AuditTo.File("audit.log"))</c>.
    /// The sanitizer is made at once and disposed with the logger.</remarks>
    /// <param name="auditConfiguration">The configuration.</param>
    /// <param name="configure">Adds the sinks that get the masked events.</param>
    /// <param name="options">Sets the options.</param>
    /// <param name="restrictedToMinimumLevel">The lowest level that passes; not used with <paramref name="levelSwitch"/>.</param>
    /// <param name="levelSwitch">Changes that level while the application runs; null when it stays.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auditConfiguration"/>, <paramref name="configure"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or a mask needs a key; the message says what to do.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing, cannot be read or is wrong.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public static LoggerConfiguration PiiSanitized(
        this LoggerAuditSinkConfiguration auditConfiguration,
        Action<LoggerSinkConfiguration> configure,
        Action<LogSanitizerOptions> options,
        LogEventLevel restrictedToMinimumLevel = LevelAlias.Minimum,
        LoggingLevelSwitch? levelSwitch = null)
    {
        ArgumentNullException.ThrowIfNull(auditConfiguration);
        ArgumentNullException.ThrowIfNull(options);
        return auditConfiguration.Sink(SanitizedSinks.Own(configure, options, isAudit: true), restrictedToMinimumLevel, levelSwitch);
    }

    /// <summary>Audits to sinks, and masks personal and health data in all that an event holds before they get it, with a sanitizer that the application has already.</summary>
    /// <remarks>What the sinks throw goes to the caller, and each event is written before the call returns: <see cref="LogSanitizerMode.Deferred"/> counts as
    /// <see cref="LogSanitizerMode.Strict"/>. Some sinks throw only when they are told to audit; for them write <c>to =&gt; to.Logger(inner =&gt; inner.AuditTo.File("audit.log"))</c>.
    /// The logger does not dispose the sanitizer. One that is disposed withholds all texts, so dispose it after the logger.</remarks>
    /// <param name="auditConfiguration">The configuration.</param>
    /// <param name="configure">Adds the sinks that get the masked events.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="restrictedToMinimumLevel">The lowest level that passes; not used with <paramref name="levelSwitch"/>.</param>
    /// <param name="levelSwitch">Changes that level while the application runs; null when it stays.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auditConfiguration"/>, <paramref name="configure"/> or <paramref name="sanitizer"/> is null.</exception>
    public static LoggerConfiguration PiiSanitized(
        this LoggerAuditSinkConfiguration auditConfiguration,
        Action<LoggerSinkConfiguration> configure,
        LogSanitizer sanitizer,
        LogEventLevel restrictedToMinimumLevel = LevelAlias.Minimum,
        LoggingLevelSwitch? levelSwitch = null)
    {
        ArgumentNullException.ThrowIfNull(auditConfiguration);
        return auditConfiguration.Sink(SanitizedSinks.Shared(configure, sanitizer, isAudit: true), restrictedToMinimumLevel, levelSwitch);
    }
}
