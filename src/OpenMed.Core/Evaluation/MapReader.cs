using System.Text.Json;

namespace OpenMed.Evaluation;

/// <summary>Reads which labels count as right for the types of a marked set.</summary>
internal static class MapReader
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a map. What both parts name is as <c>groups</c> says.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">What it is called in messages.</param>
    /// <returns>The rules by type.</returns>
    /// <exception cref="InvalidDataException">It is not of the form.</exception>
    public static IReadOnlyDictionary<string, TypeRule> Read(ReadOnlySpan<byte> bytes, string path)
    {
        using JsonDocument document = Parse(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, path);
        try
        {
            return Read(document.RootElement, path);
        }
        catch (InvalidOperationException)
        {
            throw Wrong(path, "A string or name holds half a surrogate pair.");
        }
    }

    private static Dictionary<string, TypeRule> Read(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object) throw Wrong(path, "The map is no JSON object.");

        bool hasGroups = root.TryGetProperty("groups", out JsonElement groups);
        bool hasAlso = root.TryGetProperty("also", out JsonElement also);
        if (!hasGroups && !hasAlso) throw Wrong(path, "The map has neither \"groups\" nor \"also\".");

        Dictionary<string, TypeRule> rules = new(StringComparer.Ordinal);
        if (hasAlso)
        {
            foreach (JsonProperty label in Members(also, path, "also"))
                rules[label.Name] = new TypeRule([label.Name, .. Labels(label.Value, path, $"also.{label.Name}")], false, false);
        }

        if (hasGroups)
        {
            foreach (JsonProperty group in Members(groups, path, "groups"))
                rules[group.Name] = ReadGroup(group.Value, path, $"groups.{group.Name}");
        }

        return rules;
    }

    private static TypeRule ReadGroup(JsonElement group, string path, string place)
    {
        if (group.ValueKind != JsonValueKind.Object || !group.TryGetProperty("accept", out JsonElement accept))
            throw Wrong(path, $"The member '{place}' is no object with \"accept\".");

        return new TypeRule([.. Labels(accept, path, $"{place}.accept")], Flag(group, "merge", path, place), Flag(group, "ignore", path, place));
    }

    private static bool Flag(JsonElement group, string name, string path, string place)
    {
        if (!group.TryGetProperty(name, out JsonElement flag)) return false;

        return flag.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? flag.GetBoolean()
            : throw Wrong(path, $"The member '{place}.{name}' is neither true nor false.");
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement element, string path, string place) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : throw Wrong(path, $"The member '{place}' is no object.");

    private static string[] Labels(JsonElement element, string path, string place)
    {
        if (element.ValueKind != JsonValueKind.Array || element.EnumerateArray().Any(label => label.ValueKind != JsonValueKind.String))
            throw Wrong(path, $"The member '{place}' is no array of labels.");

        return [.. element.EnumerateArray().Select(label => label.GetString()!)];
    }

    private static JsonDocument Parse(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            return JsonDocument.Parse(bytes.ToArray(), Options);
        }
        catch (JsonException exception)
        {
            throw Wrong(path, FormattableString.Invariant($"Line {exception.LineNumber + 1} is not JSON."));
        }
    }

    private static InvalidDataException Wrong(string path, string problem) =>
        new($"'{path}': {problem} docs/accuracy.md shows the form of a map; correct the file.");
}
