using System.Text.Json;

namespace OpenMed.Accuracy;

/// <summary>Which of the labels count as right for a type of an annotated set.</summary>
internal sealed class LabelGroups
{
    private readonly Dictionary<string, string[]> _accepted = new(StringComparer.Ordinal);

    public LabelGroups(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (JsonProperty label in document.RootElement.GetProperty("also").EnumerateObject())
            _accepted[label.Name] = [label.Name, .. Texts(label.Value)];
        foreach (JsonProperty group in document.RootElement.GetProperty("groups").EnumerateObject())
            _accepted[group.Name] = [.. Texts(group.Value.GetProperty("accept"))];
    }

    public bool Accepts(string type, string label) => Accepted(type).Contains(label);

    public IReadOnlyList<string> Accepted(string type) => _accepted.GetValueOrDefault(type, [type]);

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(text => text.GetString()!);
}
