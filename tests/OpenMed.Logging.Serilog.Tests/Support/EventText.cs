using System.Collections;
using System.Globalization;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Json;

namespace OpenMed.Logging.Support;

/// <summary>All that an event can show.</summary>
internal static class EventText
{
    public static string Of(LogEvent logEvent)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        new RenderedCompactJsonFormatter().Format(logEvent, text);
        new CompactJsonFormatter().Format(logEvent, text);
        new JsonFormatter(renderMessage: true).Format(logEvent, text);
        text.WriteLine(logEvent.RenderMessage(CultureInfo.InvariantCulture));
        text.WriteLine(logEvent.MessageTemplate.Text);
        foreach (object token in logEvent.MessageTemplate.Tokens) text.WriteLine(token);
        foreach (KeyValuePair<string, LogEventPropertyValue> property in logEvent.Properties) text.WriteLine($"{property.Key}={property.Value}");
        for (Exception? exception = logEvent.Exception; exception is not null; exception = exception.InnerException)
        {
            text.WriteLine(exception);
            text.WriteLine(exception.Message);
            text.WriteLine(exception.StackTrace);
            foreach (DictionaryEntry entry in exception.Data) text.WriteLine($"{entry.Key}={entry.Value}");
        }

        return text.ToString();
    }
}
