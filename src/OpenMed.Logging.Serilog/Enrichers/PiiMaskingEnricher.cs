using OpenMed.Logging.Events;
using OpenMed.Logging.Values;
using Serilog.Core;
using Serilog.Events;

namespace OpenMed.Logging.Enrichers;

/// <summary>Masks the properties of events in place, on the caller's thread. Safe for use by many threads; never throws.</summary>
internal sealed class PiiMaskingEnricher : ILogEventEnricher
{
    /// <summary>The property that says how many events were withheld before this one.</summary>
    public const string WithheldName = "OpenMedEventsWithheld";

    private readonly LogSanitizer _sanitizer;

    /// <summary>Makes one.</summary>
    /// <param name="sanitizer">Masks.</param>
    public PiiMaskingEnricher(LogSanitizer sanitizer) => _sanitizer = sanitizer;

    /// <inheritdoc/>
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        using LogEventSanitizer sanitizer = _sanitizer.BeginEvent();
        KeyValuePair<string, LogEventPropertyValue>[] properties = [.. logEvent.Properties];
        UnusedNames? names = null;
        foreach ((string name, LogEventPropertyValue value) in properties)
        {
            string sanitizedName = CodeNames.Sanitize(name, sanitizer);
            LogEventPropertyValue sanitized = Sanitize(name, value, sanitizer);
            bool hasName = ReferenceEquals(sanitizedName, name);
            if (hasName && ReferenceEquals(sanitized, value)) continue;

            if (!hasName)
            {
                logEvent.RemovePropertyIfPresent(name);
                sanitizedName = (names ??= new UnusedNames(logEvent.Properties.ContainsKey)).Of(sanitizedName);
            }

            logEvent.AddOrUpdateProperty(new LogEventProperty(sanitizedName, sanitized));
        }

        // No line of its own can be written from here.
        if (sanitizer.EventsWithheld > 0) logEvent.AddOrUpdateProperty(new LogEventProperty(WithheldName, new ScalarValue(sanitizer.EventsWithheld)));
    }

    private static LogEventPropertyValue Sanitize(string name, LogEventPropertyValue value, LogEventSanitizer sanitizer)
    {
        try
        {
            return ValueRewriter.Instance.Rewrite(name, value, sanitizer);
        }
        catch (Exception fault)
        {
            return new ScalarValue(sanitizer.Fail(fault));
        }
    }
}
