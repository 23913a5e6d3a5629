using System.Globalization;
using System.Text;
using OpenMed.Logging.Support;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace OpenMed.Logging.Outputs;

/// <summary>An exporter of OpenTelemetry that keeps all of each record as text.</summary>
internal sealed class TextExporter : BaseExporter<LogRecord>
{
    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    public override ExportResult Export(in Batch<LogRecord> batch)
    {
        foreach (LogRecord record in batch)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{record.FormattedMessage}\n{record.Body}\n{record.EventId}\n{record.Exception}\n");
            for (Exception? exception = record.Exception; exception is not null; exception = exception.InnerException)
                _text.AppendLine(exception.Message).AppendLine(MemoryEvent.TextOf(exception.Data));
            foreach (KeyValuePair<string, object?> attribute in record.Attributes ?? []) _text.AppendLine(attribute.Key).AppendLine(MemoryEvent.TextOf(attribute.Value));
            record.ForEachScope(static (scope, text) => text.AppendLine(MemoryEvent.TextOf(scope.Scope)), _text);
        }

        return ExportResult.Success;
    }
}
