using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenMed.Cli.Output;

/// <summary>Explanations for programs: a JSON object a line for each text or part.</summary>
/// <param name="stream">Takes the lines, in UTF-8; it stays open.</param>
internal sealed class JsonExplanationWriter(Stream stream) : IExplanationWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(ExplainedText text, PiiExplanation explanation) => WriteLine(json =>
    {
        json.WriteString("path", text.Path);
        json.WriteStartArray("entities");
        foreach (PiiEntity entity in explanation.Entities)
        {
            json.WriteStartObject();
            WritePlace(json, text, entity.Label, entity.Start, entity.Length);
            json.WriteNumber("score", Rounded(entity.Score));
            json.WriteString("source", entity.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCandidates(json, text, explanation.Candidates);
    });

    /// <inheritdoc/>
    public void Write(ExplainedText text, int start, int length, PiiMissExplanation explanation) => WriteLine(json =>
    {
        json.WriteString("path", text.Path);
        WritePlace(json, text, label: null, start, length);
        json.WriteBoolean("isFound", explanation.IsFound);
        json.WriteString("bestLabel", explanation.BestLabel);
        json.WriteNumber("probability", Rounded(explanation.Probability));
        json.WriteNumber("threshold", Rounded(explanation.Threshold));
        json.WriteString("reason", explanation.Reason);
        WriteCandidates(json, text, explanation.Candidates);
    });

    private static void WriteCandidates(Utf8JsonWriter json, ExplainedText text, IReadOnlyList<PiiCandidate> candidates)
    {
        json.WriteStartArray("candidates");
        foreach (PiiCandidate candidate in candidates)
        {
            json.WriteStartObject();
            WritePlace(json, text, candidate.Label, candidate.Start, candidate.Length);
            json.WriteNumber("score", Rounded(candidate.Score));
            json.WriteString("source", candidate.Source);
            json.WriteString("evidence", candidate.Evidence);
            json.WriteBoolean("isKept", candidate.IsKept);
            json.WriteString("reason", candidate.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, ExplainedText text, string? label, int start, int length)
    {
        if (label is not null) json.WriteString("label", label);
        json.WriteNumber("start", start);
        json.WriteNumber("length", length);
        if (text.Part(start, length) is { } part) json.WriteString("text", part);
    }

    private static double Rounded(float score) => Math.Round(score, 4);

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        using Utf8JsonWriter json = new(stream, Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
