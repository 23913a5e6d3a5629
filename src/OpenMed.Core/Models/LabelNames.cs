using System.Globalization;
using System.Text.Json;

namespace OpenMed.Models;

/// <summary>Reads the <c>id2label</c> of config.json: an object with the label ids as keys, in any order.</summary>
internal static class LabelNames
{
    /// <summary>Brings the names into the order of their ids.</summary>
    /// <param name="id2label">The object.</param>
    /// <returns>The names by label id.</returns>
    /// <exception cref="ArgumentException">The keys are not 0 to n - 1, or a value is not a text.</exception>
    public static string[] Read(JsonElement id2label)
    {
        if (id2label.ValueKind != JsonValueKind.Object) throw new ArgumentException("'id2label' is not an object. It must name each label id.");

        JsonProperty[] entries = [.. id2label.EnumerateObject()];
        string?[] names = new string?[entries.Length];
        foreach (JsonProperty entry in entries)
        {
            if (!int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int labelId)
                || labelId >= names.Length || names[labelId] is not null || entry.Value.ValueKind != JsonValueKind.String)
            {
                throw new ArgumentException($"'id2label' does not number its {names.Length} labels from 0, each once. It must give every label id one name.");
            }

            names[labelId] = entry.Value.GetString();
        }

        return names!;
    }
}
