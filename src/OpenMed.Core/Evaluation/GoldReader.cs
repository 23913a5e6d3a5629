using System.Text.Json;

namespace OpenMed.Evaluation;

/// <summary>Reads marked texts.</summary>
internal static class GoldReader
{
    /// <summary>Reads them to the end.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The texts in their order; at least one.</returns>
    /// <exception cref="InvalidDataException">A line is not of the form, an id is there twice, or there is no text.</exception>
    public static IReadOnlyList<PiiEvaluationText> Read(JsonLineReader lines)
    {
        List<PiiEvaluationText> texts = [];
        Dictionary<string, int> lineOfId = new(StringComparer.Ordinal);
        while (lines.Read())
        {
            PiiEvaluationText text = ReadText(lines);
            if (!lineOfId.TryAdd(text.Id, lines.Line))
                throw lines.Wrong(FormattableString.Invariant($"The \"id\" is that of line {lineOfId[text.Id]} too."));

            texts.Add(text);
        }

        return texts.Count > 0 ? texts : throw lines.Wrong("There is no text.");
    }

    private static PiiEvaluationText ReadText(JsonLineReader lines)
    {
        string id = lines.Id();
        string text = lines.Text(lines.Value, "text");
        PiiEvaluationSpan[] spans = [.. lines.Objects("spans").Select((span, spanIndex) => ReadSpan(lines, text, span, spanIndex))];
        return SpanCheck.Find(text, spans) is { } problem ? throw lines.Wrong(problem) : new PiiEvaluationText(id, text, spans);
    }

    // Checked before the length is computed: the difference of two wrong offsets may be too large for one.
    private static PiiEvaluationSpan ReadSpan(JsonLineReader lines, string text, JsonElement span, int spanIndex)
    {
        string type = lines.FilledText(span, "type");
        int start = lines.Count(span, "start");
        int end = lines.Count(span, "end");
        string name = FormattableString.Invariant($"Span {spanIndex}");
        return SpanCheck.Find(text, name, start, end) is { } problem
            ? throw lines.Wrong(problem)
            : new PiiEvaluationSpan(type, start, end - start);
    }
}
