using OpenMed.Logging.Values;
using Serilog.Events;

namespace OpenMed.Logging.Events;

/// <summary>Masks events. Safe for use by many threads; never throws.</summary>
internal sealed class EventRewriter
{
    private readonly TemplateRewriter _templates = new();

    /// <summary>Masks an event.</summary>
    /// <param name="logEvent">The event; not changed.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <returns>The same instance when nothing is to be masked.</returns>
    public LogEvent Rewrite(LogEvent logEvent, LogEventSanitizer sanitizer)
    {
        try
        {
            MessageTemplate template = _templates.Rewrite(logEvent, sanitizer);
            Exception? exception = sanitizer.Error(logEvent.Exception);
            List<LogEventProperty>? properties = Changed(logEvent, sanitizer);
            bool isKept = properties is null && ReferenceEquals(template, logEvent.MessageTemplate) && ReferenceEquals(exception, logEvent.Exception);
            return isKept ? logEvent : EventParts.Create(logEvent, template, exception, properties ?? FirstOf(logEvent, logEvent.Properties.Count));
        }
        catch (Exception fault)
        {
            sanitizer.Fail(fault);
            return EventParts.WithheldFor(logEvent);
        }
    }

    // Null when nothing changes.
    private static List<LogEventProperty>? Changed(LogEvent logEvent, LogEventSanitizer sanitizer)
    {
        // As the class that it is, it is read without an allocation.
        Dictionary<string, LogEventPropertyValue> properties = logEvent.Properties as Dictionary<string, LogEventPropertyValue> ?? new(logEvent.Properties);
        List<LogEventProperty>? changed = null;
        UnusedNames? names = null;
        int count = 0;
        foreach (KeyValuePair<string, LogEventPropertyValue> property in properties)
        {
            string name = CodeNames.Sanitize(property.Key, sanitizer);
            LogEventPropertyValue value = ValueRewriter.Instance.Rewrite(property.Key, property.Value, sanitizer);
            bool hasName = ReferenceEquals(name, property.Key);
            if (changed is not null || !hasName || !ReferenceEquals(value, property.Value))
            {
                changed ??= FirstOf(logEvent, count);
                if (!hasName) name = (names ??= new UnusedNames(properties.ContainsKey)).Of(name);
                changed.Add(new LogEventProperty(name, value));
            }

            count++;
        }

        return changed;
    }

    private static List<LogEventProperty> FirstOf(LogEvent logEvent, int count)
    {
        List<LogEventProperty> first = new(logEvent.Properties.Count);
        foreach (KeyValuePair<string, LogEventPropertyValue> property in logEvent.Properties)
        {
            if (first.Count == count) break;
            first.Add(new LogEventProperty(property.Key, property.Value));
        }

        return first;
    }
}
