using Serilog.Events;
using Serilog.Parsing;

namespace OpenMed.Logging.Events;

/// <summary>Makes events that take the place of others.</summary>
internal static class EventParts
{
    private static readonly MessageTemplate Withheld = new([new TextToken(LogSanitizer.WithheldText)]);
    private static readonly MessageTemplate Notice = new MessageTemplateParser().Parse("[OpenMed: {Count} log events withheld]");

    /// <summary>An event with the time, level and trace of another one.</summary>
    /// <param name="source">The other one.</param>
    /// <param name="template">Its template.</param>
    /// <param name="exception">Its exception; null when it has none.</param>
    /// <param name="properties">Its properties, each of another name.</param>
    public static LogEvent Create(LogEvent source, MessageTemplate template, Exception? exception, IEnumerable<LogEventProperty> properties) => new(
        source.Timestamp, source.Level, exception, template, properties, source.TraceId ?? default, source.SpanId ?? default);

    /// <summary>What is written in the place of an event that could not be masked.</summary>
    /// <param name="source">The event; its time, level and trace alone are used.</param>
    public static LogEvent WithheldFor(LogEvent source) => Create(source, Withheld, exception: null, []);

    /// <summary>Says that events were withheld.</summary>
    /// <param name="next">The event that is written next, whose time it has.</param>
    /// <param name="count">How many.</param>
    public static LogEvent NoticeBefore(LogEvent next, long count) => new(
        next.Timestamp, LogEventLevel.Warning, exception: null, Notice, [new LogEventProperty("Count", new ScalarValue(count))]);
}
