using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenMed.Cli.Spans;

/// <summary>Writes the entities of texts as NDJSON, a line for each text: <c>{"id","entities":[{"label","start","end","score","source"}]}</c>.</summary>
internal sealed class SpanWriter : IDisposable
{
    // Escaped is only what JSON demands; the output is a file, not a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">Takes the lines, in UTF-8; it stays open.</param>
    public SpanWriter(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(stream, Options);
    }

    /// <summary>How many entities were written.</summary>
    public long EntityCount { get; private set; }

    /// <summary>Writes the entities of a text.</summary>
    /// <param name="id">The JSON value that tells the text from others, as it stood in the input.</param>
    /// <param name="entities">The entities, by start. Their places become [start, end), in UTF-16 code units of the text.</param>
    public void Write(string id, IReadOnlyList<PiiEntity> entities)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        _json.WriteRawValue(id);
        _json.WriteStartArray("entities");
        foreach (PiiEntity entity in entities)
        {
            _json.WriteStartObject();
            _json.WriteString("label", entity.Label);
            _json.WriteNumber("start", entity.Start);
            _json.WriteNumber("end", entity.End);
            _json.WriteNumber("score", MathF.Round(entity.Score, 4));
            _json.WriteString("source", entity.Source);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
        EntityCount += entities.Count;
    }

    /// <summary>Hands on what was written.</summary>
    public void Flush() => _stream.Flush();

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
