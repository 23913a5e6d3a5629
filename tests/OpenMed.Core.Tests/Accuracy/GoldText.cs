using System.Text.Json;

namespace OpenMed.Accuracy;

/// <summary>A text with what a person marked in it.</summary>
internal sealed record GoldText(string Text, IReadOnlyList<GoldSpan> Spans)
{
    public static IEnumerable<GoldText> Read(string path)
    {
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return new GoldText(
                document.RootElement.GetProperty("text").GetString()!,
                [.. document.RootElement.GetProperty("spans").EnumerateArray().Select(span => new GoldSpan(
                    span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), span.GetProperty("type").GetString()!))]);
        }
    }
}
