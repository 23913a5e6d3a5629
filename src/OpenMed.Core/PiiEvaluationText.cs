using OpenMed.Evaluation;

namespace OpenMed;

/// <summary>A text with all that a person marked in it. Immutable.</summary>
public sealed class PiiEvaluationText
{
    /// <summary>Makes a marked text.</summary>
    /// <param name="id">What it is called in reports; not empty.</param>
    /// <param name="text">The text.</param>
    /// <param name="spans">What is marked, in any order; spans may overlap.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id is empty, or a span is null, has no type, lies outside the text, splits a surrogate pair or is
    /// there twice.</exception>
    public PiiEvaluationText(string id, string text, IReadOnlyList<PiiEvaluationSpan> spans)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        if (SpanCheck.Find(text, spans) is { } problem)
            throw new ArgumentException($"{problem} Give offsets in UTF-16 code units of this very text.");

        Id = id;
        Text = text;
        Spans = Array.AsReadOnly(spans.OrderBy(span => span.Start).ThenBy(span => span.Length).ToArray());
    }

    /// <summary>What it is called in reports.</summary>
    public string Id { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What is marked, by start, then by length. Empty when nothing is; never null.</summary>
    public IReadOnlyList<PiiEvaluationSpan> Spans { get; }

    /// <summary>Reads marked texts, one JSON object a line: <c>{"id", "text", "spans": [{"start", "end", "type"}]}</c>, offsets in UTF-16 code
    /// units, ends exclusive; the id may be a number too. Other members are not looked at; blank lines are skipped.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <returns>The texts in the order of the lines; at least one.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="InvalidDataException">A line is not of that form, an id is there twice, or there is no text. The message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<PiiEvaluationText> Read(string path)
    {
        using StreamReader reader = JsonLineReader.Open(path);
        return Read(reader, path);
    }

    /// <summary>Reads marked texts as <see cref="Read(string)"/> does.</summary>
    /// <param name="reader">The lines; stays open.</param>
    /// <param name="name">What they are called in messages.</param>
    /// <returns>The texts in the order of the lines; at least one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">As in <see cref="Read(string)"/>.</exception>
    public static IReadOnlyList<PiiEvaluationText> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        return GoldReader.Read(new JsonLineReader(reader, name));
    }

    /// <summary>Lengths and counts alone, so that logging it shows nothing.</summary>
    /// <returns>A line without the id or any of the text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"PiiEvaluationText {{ Length = {Text.Length}, Spans = {Spans.Count} }}");
}
