using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenMed.Evaluation;

/// <summary>Writes an evaluation for programs.</summary>
internal static class JsonReport
{
    private const int Decimals = 6;

    // Escaped is only what JSON demands; the output is a file, not a page.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="stream">Takes the JSON, in UTF-8, with a line end behind it.</param>
    public static void Write(PiiEvaluation evaluation, Stream stream)
    {
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("texts", evaluation.TextCount);
            json.WriteNumber("unmarked", evaluation.UnmarkedCount);
            json.WriteStartObject("micro");
            WriteMeasures(json, evaluation.All);
            json.WriteEndObject();
            json.WriteStartObject("macro");
            WriteAverage(json, "exact", evaluation.MacroExact);
            WriteAverage(json, "relaxed", evaluation.MacroRelaxed);
            json.WriteEndObject();
            WriteArray(json, "types", evaluation.Rows, row =>
            {
                json.WriteString("type", row.Type);
                WriteMeasures(json, row);
            });
            WriteArray(json, "confusion", evaluation.Confusion, cell =>
            {
                json.WriteString("type", cell.Type);
                json.WriteString("label", cell.Label);
                json.WriteNumber("count", cell.Count);
            });
            WriteArray(json, "missed", evaluation.Missed, error =>
            {
                WriteError(json, error);
                json.WriteBoolean("leaks", error.Leaks);
            });
            WriteArray(json, "wrong", evaluation.Wrong, error => WriteError(json, error));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMeasures(Utf8JsonWriter json, PiiEvaluationRow row)
    {
        WriteScore(json, "exact", row.Exact);
        WriteScore(json, "relaxed", row.Relaxed);
        json.WriteNumber("leaked", row.LeakedCount);
        WriteShare(json, "leakRate", row.LeakRate);
    }

    private static void WriteScore(Utf8JsonWriter json, string name, PiiEvaluationScore score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("gold", score.GoldCount);
        json.WriteNumber("found", score.FoundCount);
        json.WriteNumber("entities", score.EntityCount);
        json.WriteNumber("right", score.RightCount);
        WriteShare(json, "precision", score.Precision);
        WriteShare(json, "recall", score.Recall);
        WriteShare(json, "f1", score.F1);
        json.WriteEndObject();
    }

    private static void WriteAverage(Utf8JsonWriter json, string name, PiiEvaluationAverage average)
    {
        json.WriteStartObject(name);
        WriteShare(json, "precision", average.Precision);
        WriteShare(json, "recall", average.Recall);
        WriteShare(json, "f1", average.F1);
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, PiiEvaluationError error)
    {
        json.WriteString("id", error.TextId);
        json.WriteNumber("start", error.Start);
        json.WriteNumber("end", error.End);
        json.WriteString("type", error.Type);
        json.WriteString("label", error.Label);
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double share) =>
        json.WriteNumber(name, Math.Round(share, Decimals));
}
