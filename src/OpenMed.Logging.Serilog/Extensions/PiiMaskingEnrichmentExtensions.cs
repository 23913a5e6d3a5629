using OpenMed;
using OpenMed.Logging;
using OpenMed.Logging.Enrichers;
using OpenMed.Logging.Settings;
using Serilog.Configuration;

namespace Serilog;

/// <summary>Adds the masking of personal and health data to the enrichers of a logger.</summary>
public static class PiiMaskingEnrichmentExtensions
{
    /// <summary>Masks personal and health data in the properties of events, with the defaults or as a configuration file says: each parameter is a setting.</summary>
    /// <remarks>Masks what the properties hold at its place, and no more: the text of the message template, exceptions, and what enrichers add that come after it stay as they are.
    /// <c>WriteTo.PiiSanitized</c> has no such hole. Add it as the last enricher.
    /// Serilog disposes no enrichers, so the sanitizer and its model live as long as the process; pass a sanitizer of your own to end it.
    /// It works on the caller's thread: <see cref="LogSanitizerMode.Deferred"/> counts as <see cref="LogSanitizerMode.Strict"/>.</remarks>
    /// <param name="enrichmentConfiguration">The configuration.</param>
    /// <param name="mode">The name of a <see cref="LogSanitizerMode"/>, for example <c>RulesOnly</c>; null means <c>Strict</c>, and so does <c>Deferred</c>.</param>
    /// <param name="profile">The name of a <see cref="PiiProfile"/>; null means <c>Logs</c>, or what the policy file says.</param>
    /// <param name="policyPath">The policy file; null when there is none.</param>
    /// <param name="keyPath">The key file; null means the key that the policy names, if it names one.</param>
    /// <param name="modelPath">The model folder; null means <see cref="PiiModel.OpenDefault"/>.</param>
    /// <param name="budget">See <see cref="LogSanitizerOptions.Budget"/>.</param>
    /// <param name="maxDepth">See <see cref="LogSanitizerOptions.MaxDepth"/>.</param>
    /// <param name="maxStringLength">See <see cref="LogSanitizerOptions.MaxStringLength"/>.</param>
    /// <param name="cacheSize">See <see cref="LogSanitizerOptions.CacheSize"/>.</param>
    /// <param name="modelVariant">The variant of the model, for example <c>int8</c>; null means the one that <see cref="PiiModel.Open"/> prefers.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="enrichmentConfiguration"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is none that can be; the message says which and what to do.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing, cannot be read or is wrong.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public static LoggerConfiguration WithPiiMasking(
        this LoggerEnrichmentConfiguration enrichmentConfiguration,
        string? mode = null,
        string? profile = null,
        string? policyPath = null,
        string? keyPath = null,
        string? modelPath = null,
        TimeSpan? budget = null,
        int? maxDepth = null,
        int? maxStringLength = null,
        int? cacheSize = null,
        string? modelVariant = null)
    {
        ArgumentNullException.ThrowIfNull(enrichmentConfiguration);
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
        return enrichmentConfiguration.With(new PiiMaskingEnricher(NewSanitizer.From(settings.ApplyTo, mayDefer: false)));
    }

    /// <summary>Masks personal and health data in the properties of events, with options.</summary>
    /// <remarks>Masks what the properties hold at its place, and no more: the text of the message template, exceptions, and what enrichers add that come after it stay as they are.
    /// <c>WriteTo.PiiSanitized</c> has no such hole. Add it as the last enricher.
    /// Serilog disposes no enrichers, so the sanitizer and its model live as long as the process; pass a sanitizer of your own to end it.
    /// It works on the caller's thread: <see cref="LogSanitizerMode.Deferred"/> counts as <see cref="LogSanitizerMode.Strict"/>.</remarks>
    /// <param name="enrichmentConfiguration">The configuration.</param>
    /// <param name="options">Sets the options.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="enrichmentConfiguration"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or a mask needs a key; the message says what to do.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing, cannot be read or is wrong.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public static LoggerConfiguration WithPiiMasking(this LoggerEnrichmentConfiguration enrichmentConfiguration, Action<LogSanitizerOptions> options)
    {
        ArgumentNullException.ThrowIfNull(enrichmentConfiguration);
        ArgumentNullException.ThrowIfNull(options);
        return enrichmentConfiguration.With(new PiiMaskingEnricher(NewSanitizer.From(options, mayDefer: false)));
    }

    /// <summary>Masks personal and health data in the properties of events, with a sanitizer that the application has already.</summary>
    /// <remarks>Masks what the properties hold at its place, and no more: the text of the message template, exceptions, and what enrichers add that come after it stay as they are.
    /// <c>WriteTo.PiiSanitized</c> has no such hole. Add it as the last enricher.
    /// The logger does not dispose the sanitizer. Events that were withheld before are told in the property <c>OpenMedEventsWithheld</c> of the next one.
    /// It works on the caller's thread: <see cref="LogSanitizerMode.Deferred"/> counts as <see cref="LogSanitizerMode.Strict"/>.</remarks>
    /// <param name="enrichmentConfiguration">The configuration.</param>
    /// <param name="sanitizer">Masks. One that is disposed withholds all texts, so dispose it after the logger.</param>
    /// <returns>The logger's configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="enrichmentConfiguration"/> or <paramref name="sanitizer"/> is null.</exception>
    public static LoggerConfiguration WithPiiMasking(this LoggerEnrichmentConfiguration enrichmentConfiguration, LogSanitizer sanitizer)
    {
        ArgumentNullException.ThrowIfNull(enrichmentConfiguration);
        ArgumentNullException.ThrowIfNull(sanitizer);
        return enrichmentConfiguration.With(new PiiMaskingEnricher(sanitizer));
    }
}
