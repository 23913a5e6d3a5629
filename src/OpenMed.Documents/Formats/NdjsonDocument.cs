using System.Text;
using System.Text.Json;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Formats;

/// <summary>One JSON value a line (NDJSON). Each string of the chosen fields is a text of its own; all else stays, to the byte, numbers too.</summary>
/// <remarks>A line that is not JSON is searched as a text of its own, so that nothing passes unseen. A field
/// that no line has is an error, for its name may be misspelt and then nothing was searched.</remarks>
/// <param name="detector">Finds the entities.</param>
/// <param name="output">Takes the lines.</param>
/// <param name="fields">The fields that are searched.</param>
/// <param name="name">What the input is called in messages.</param>
/// <param name="warn">Told, once, of the first line that is not JSON.</param>
internal sealed class NdjsonDocument(
    ITextDetector detector, IDocumentOutput output, JsonFields fields, string name, Action<string> warn) : IDocument
{
    // A JSON value is understood as a whole, so its line is held in memory; beyond this it is no line of a log.
    private const int MaxLineLength = 67_108_864;

    private readonly PassageQueue _queue = new(detector, output);
    private readonly StringBuilder _line = new();
    private readonly List<string> _missing = [.. fields.Names];
    private Place _place = Place.Origin;
    private long _jsonLineCount;
    private bool _hasWarned;

    /// <inheritdoc/>
    public void Process(DocumentReader reader, CancellationToken cancellationToken)
    {
        reader.BeforeRead += () => _queue.Flush(cancellationToken);
        reader.ReadParts(Split, cancellationToken);
        EndLine(cancellationToken);
        _queue.Flush(cancellationToken);
        if (_jsonLineCount > 0 && _missing.Count > 0)
            throw Missing(_missing[0]);
    }

    private void Split(ReadOnlySpan<char> chars, CancellationToken cancellationToken)
    {
        for (int end = chars.IndexOf('\n'); end >= 0; end = chars.IndexOf('\n'))
        {
            _line.Append(chars[..end]);
            EndLine(cancellationToken);
            _queue.AddVerbatim("\n");
            _place = _place.After("\n");
            chars = chars[(end + 1)..];
        }

        _line.Append(chars);
        if (_line.Length > MaxLineLength)
        {
            throw new DocumentException(FormattableString.Invariant(
                $"'{name}' has a line longer than {MaxLineLength} characters (line {_place.Line}). Read it as text."));
        }
    }

    private void EndLine(CancellationToken cancellationToken)
    {
        string line = _line.ToString();
        _line.Clear();
        if (string.IsNullOrWhiteSpace(line))
            _queue.AddVerbatim(line);
        else
            AddLine(line, cancellationToken);

        _place = _place with { Start = _place.Start + line.Length };
    }

    private void AddLine(string line, CancellationToken cancellationToken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        List<JsonText> texts;
        try
        {
            texts = fields.Locate(bytes, _missing);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            WarnOnce();
            _queue.AddPassage(new Passage(line, _place), cancellationToken);
            return;
        }

        _jsonLineCount++;
        int done = 0;
        foreach (JsonText text in texts)
        {
            _queue.AddVerbatim(Encoding.UTF8.GetString(bytes, done, text.Start - done));
            _queue.AddPassage(
                new Passage(text.Value, _place)
                {
                    Field = text.Path,
                    Raw = Encoding.UTF8.GetString(bytes, text.Start, text.Length),
                    IsNumber = text.IsNumber,
                    Quote = text.IsNumber ? QuoteNumber : static (raw, text) => JsonSplice.Apply(raw, text.Edits),
                },
                cancellationToken);
            done = text.End;
        }

        _queue.AddVerbatim(Encoding.UTF8.GetString(bytes, done, bytes.Length - done));
    }

    // What was a number is a string with a mask in it.
    private static string QuoteNumber(string raw, RewrittenText text) =>
        text.Text == raw ? raw : JsonSplice.Apply($"\"{raw}\"", text.Edits);

    private void WarnOnce()
    {
        if (_hasWarned)
            return;

        _hasWarned = true;
        warn(FormattableString.Invariant(
            $"'{name}' has a line that is not JSON (line {_place.Line}), searched as a whole. Read it as text if it is not NDJSON."));
    }

    private DocumentException Missing(string field) => new(FormattableString.Invariant(
        $"'{name}' has no field '{field}' in any of its {_jsonLineCount} lines, so nothing was masked in it. ")
        + "Check the name; nested fields are written with dots.");
}
