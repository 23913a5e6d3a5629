using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenMed.Cli.Output;

/// <summary>Writes tokens as NDJSON: <c>{"ids","tokens","spans"}</c>, a line for each text.</summary>
internal sealed class TokenWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">Takes the lines, in UTF-8; it stays open.</param>
    public TokenWriter(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(stream, Options);
    }

    /// <summary>Writes the tokens of a text.</summary>
    /// <param name="tokens">The tokens. Their spans become [start, end), in UTF-16 code units.</param>
    public void Write(IReadOnlyList<PiiToken> tokens)
    {
        _json.WriteStartObject();
        _json.WriteStartArray("ids");
        foreach (PiiToken token in tokens)
            _json.WriteNumberValue(token.Id);

        _json.WriteEndArray();
        _json.WriteStartArray("tokens");
        foreach (PiiToken token in tokens)
            _json.WriteStringValue(token.Piece);

        _json.WriteEndArray();
        _json.WriteStartArray("spans");
        foreach (PiiToken token in tokens)
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(token.Start);
            _json.WriteNumberValue(token.End);
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
