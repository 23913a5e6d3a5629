using System.Text.Encodings.Web;
using System.Text.Json;
using OpenMed.Documents.Findings;

namespace OpenMed.Cli.Output;

/// <summary>Writes findings as one JSON array, or as a JSON object a line (NDJSON).</summary>
internal sealed class JsonFindingWriter : IFindingListWriter
{
    // Escaped is only what JSON demands; the output is a file, not a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _stream;
    private readonly bool _isArray;
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">Takes the JSON, in UTF-8.</param>
    /// <param name="isArray">Whether it is one array.</param>
    public JsonFindingWriter(Stream stream, bool isArray)
    {
        _stream = stream;
        _isArray = isArray;
        _json = new Utf8JsonWriter(stream, Options);
        if (isArray)
            _json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("path", finding.Path);
        _json.WriteNumber("line", finding.Place.Line);
        _json.WriteNumber("column", finding.Place.Column);
        if (finding.Field is not null)
            _json.WriteString("field", finding.Field);

        _json.WriteNumber("start", finding.Place.Start);
        _json.WriteNumber("length", finding.Entity.Length);
        _json.WriteString("label", finding.Entity.Label);
        _json.WriteNumber("score", MathF.Round(finding.Entity.Score, 4));
        _json.WriteString("source", finding.Entity.Source);
        if (finding.Text is not null)
            _json.WriteString("text", finding.Text);

        _json.WriteEndObject();
        if (!_isArray)
            EndLine();
    }

    /// <inheritdoc/>
    public void Flush()
    {
        _json.Flush();
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (_isArray)
        {
            _json.WriteEndArray();
            EndLine();
        }

        Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void EndLine()
    {
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
    }
}
