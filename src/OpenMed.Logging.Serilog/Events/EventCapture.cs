using Serilog.Events;

namespace OpenMed.Logging.Events;

/// <summary>Copies events that are masked later, so that nothing changes them in the meantime.</summary>
internal static class EventCapture
{
    /// <summary>Copies an event. Values that may change become a <see cref="CapturedText"/>; the exception is the same object.</summary>
    /// <param name="logEvent">The event.</param>
    public static LogEvent Of(LogEvent logEvent)
    {
        List<LogEventProperty> properties = new(logEvent.Properties.Count);
        foreach (KeyValuePair<string, LogEventPropertyValue> property in logEvent.Properties)
            properties.Add(new LogEventProperty(property.Key, ValueCapture.Instance.Of(property.Value)));
        return EventParts.Create(logEvent, logEvent.MessageTemplate, logEvent.Exception, properties);
    }
}
