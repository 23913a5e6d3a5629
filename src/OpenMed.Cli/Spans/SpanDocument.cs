using System.Text;
using System.Text.Json;
using OpenMed.Documents;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;

namespace OpenMed.Cli.Spans;

/// <summary>One JSON object <c>{"id","text"}</c> a line; for each, its entities are written. Other members are not looked at.</summary>
/// <remarks>A line without a text is reported and has no line in the output; the others are still searched. The lines of one
/// read are searched together.</remarks>
/// <param name="detector">Finds the entities.</param>
/// <param name="writer">Takes them.</param>
/// <param name="name">What the input is called in messages.</param>
/// <param name="fail">Told of lines without a text.</param>
internal sealed class SpanDocument(ITextDetector detector, SpanWriter writer, string name, Action<string> fail)
{
    private const int MaxLineLength = 67_108_864;

    // Beyond this a batch grows no faster, only larger.
    private const int MaxPendingChars = 262_144;

    private const int MaxReports = 10;

    private readonly StringBuilder _line = new();
    private readonly List<string> _ids = [];
    private readonly List<string> _texts = [];
    private int _pendingChars;
    private long _lineNumber;
    private long _wrongCount;

    /// <summary>Reads an input to its end.</summary>
    /// <param name="reader">The input.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DocumentException">A line is too long, or the input is not of its encoding.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Process(DocumentReader reader, CancellationToken cancellationToken)
    {
        reader.BeforeRead += () => Flush(cancellationToken);
        reader.ReadParts(Split, cancellationToken);
        EndLine(cancellationToken);
        Flush(cancellationToken);
        if (_wrongCount > MaxReports)
        {
            fail(FormattableString.Invariant(
                $"'{name}' has {_wrongCount - MaxReports} more lines of that kind. Correct them as the first {MaxReports}."));
        }
    }

    private void Split(ReadOnlySpan<char> chars, CancellationToken cancellationToken)
    {
        for (int end = chars.IndexOf('\n'); end >= 0; end = chars.IndexOf('\n'))
        {
            _line.Append(chars[..end]);
            EndLine(cancellationToken);
            chars = chars[(end + 1)..];
        }

        _line.Append(chars);
        if (_line.Length > MaxLineLength)
        {
            throw new DocumentException(FormattableString.Invariant(
                $"'{name}' has a line longer than {MaxLineLength} characters (line {_lineNumber + 1}). Cut its text in two."));
        }
    }

    private void EndLine(CancellationToken cancellationToken)
    {
        _lineNumber++;
        string line = _line.ToString();
        _line.Clear();
        if (string.IsNullOrWhiteSpace(line))
            return;

        if (!TryAdd(line))
        {
            _wrongCount++;
            if (_wrongCount <= MaxReports)
            {
                fail(FormattableString.Invariant(
                    $"'{name}' line {_lineNumber} is no JSON object with a string \"text\", so it was left out. Correct the line."));
            }
        }
        else if (_pendingChars > MaxPendingChars)
        {
            Flush(cancellationToken);
        }
    }

    private bool TryAdd(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("text", out JsonElement text)
                || text.ValueKind != JsonValueKind.String)
            {
                return false;
            }

            string id = document.RootElement.TryGetProperty("id", out JsonElement value) ? value.GetRawText() : "null";
            _texts.Add(text.GetString()!);
            _ids.Add(id);
            _pendingChars += line.Length;
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Not JSON, or half a surrogate pair in it, of which the output could not say the place.
            return false;
        }
    }

    private void Flush(CancellationToken cancellationToken)
    {
        if (_texts.Count == 0)
            return;

        PiiText[] searched = [.. _texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => new PiiText(text))];
        IReadOnlyList<IReadOnlyList<PiiEntity>> found = searched.Length == 0 ? [] : detector.Find(searched, cancellationToken);
        int searchedIndex = 0;
        for (int textIndex = 0; textIndex < _texts.Count; textIndex++)
            writer.Write(_ids[textIndex], string.IsNullOrWhiteSpace(_texts[textIndex]) ? [] : found[searchedIndex++]);

        _ids.Clear();
        _texts.Clear();
        _pendingChars = 0;
        writer.Flush();
    }
}
