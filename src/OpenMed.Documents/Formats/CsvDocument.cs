using System.Globalization;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Formats;

/// <summary>A table (RFC 4180). Each value of the chosen columns is a text of its own; all else stays, to the byte.</summary>
/// <param name="detector">Finds the entities.</param>
/// <param name="output">Takes the records.</param>
/// <param name="columns">The columns that are searched.</param>
/// <param name="name">What the input is called in messages.</param>
internal sealed class CsvDocument(ITextDetector detector, IDocumentOutput output, CsvColumns columns, string name) : IDocument
{
    private readonly PassageQueue _queue = new(detector, output);
    private Place _place = Place.Origin;

    /// <inheritdoc/>
    public void Process(DocumentReader reader, CancellationToken cancellationToken)
    {
        reader.BeforeRead += () => _queue.Flush(cancellationToken);
        CsvRecordReader records = new(reader, columns.Delimiter, name);
        IReadOnlyList<string?>? searched = null;
        while (records.Read() is { } record)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isHeader = searched is null && columns.HasHeader;
            searched ??= columns.Resolve([.. record.Fields.Select((_, columnIndex) => record.Value(columnIndex))], name);
            if (isHeader)
                _queue.AddVerbatim(record.Raw);
            else
                AddRecord(record, searched, cancellationToken);

            _place = _place.After(record.Raw);
        }

        _queue.Flush(cancellationToken);
    }

    private void AddRecord(CsvRecord record, IReadOnlyList<string?> searched, CancellationToken cancellationToken)
    {
        int done = 0;
        for (int columnIndex = 0; columnIndex < record.Fields.Count; columnIndex++)
        {
            // A field beyond the header has no name to choose it by, so it is searched.
            string? field = columnIndex < searched.Count
                ? searched[columnIndex]
                : (columnIndex + 1).ToString(CultureInfo.InvariantCulture);
            if (field is null)
                continue;

            (int start, int length) = record.Fields[columnIndex].GetOffsetAndLength(record.Raw.Length);
            _queue.AddVerbatim(record.Raw[done..start]);
            _queue.AddPassage(
                new Passage(record.Value(columnIndex), _place)
                {
                    Field = field,
                    Raw = record.Raw.Substring(start, length),
                    Quote = Quote,
                },
                cancellationToken);
            done = start + length;
        }

        _queue.AddVerbatim(record.Raw[done..]);
    }

    // Quotes that were not needed stay, so that a value that is brought back stands as it stood.
    private string Quote(string raw, RewrittenText text) =>
        !raw.StartsWith('"') && text.Text.AsSpan().IndexOfAny([columns.Delimiter, '"', '\r', '\n']) < 0
            ? text.Text
            : string.Concat("\"", text.Text.Replace("\"", "\"\"", StringComparison.Ordinal), "\"");
}
