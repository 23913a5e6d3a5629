using System.Text.Json;

namespace OpenMed.Models.Verification;

/// <summary>Looks for faults in a model's map of label ids and names.</summary>
internal static class LabelMap
{
    // In a shorter list two labels can differ from the order of names by chance.
    private const int FewestOrdered = 20;

    /// <summary>Compares the two directions of the map.</summary>
    /// <param name="tags">The <c>id2label</c>: names by label id.</param>
    /// <param name="label2id">The <c>label2id</c>.</param>
    /// <returns>A sentence on the first label that has two ids; null when the two agree.</returns>
    public static string? FindContradiction(IReadOnlyList<string> tags, JsonElement label2id)
    {
        if (label2id.ValueKind != JsonValueKind.Object) return "label2id is not an object.";

        for (int labelId = 0; labelId < tags.Count; labelId++)
        {
            if (!label2id.TryGetProperty(tags[labelId], out JsonElement value))
                return FormattableString.Invariant($"id2label gives {labelId} the name '{tags[labelId]}', which label2id lacks.");
            if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int other) || other != labelId)
                return FormattableString.Invariant($"'{tags[labelId]}' is {labelId} in id2label, and {value.GetRawText()} in label2id.");
        }

        int count = label2id.EnumerateObject().Count();
        return count == tags.Count
            ? null
            : FormattableString.Invariant($"id2label names {tags.Count} labels, and label2id {count}.");
    }

    /// <summary>Finds two labels at each other's places in a list that is in the order of names but for them: chance does not make such a list.</summary>
    /// <param name="tags">The names by label id.</param>
    /// <returns>A sentence that names the two; null when the list is in that order, or in one of its own.</returns>
    public static string? FindExchange(IReadOnlyList<string> tags)
    {
        if (tags.Count < FewestOrdered) return null;

        string[] byTag = [.. tags.Order(StringComparer.Ordinal)];
        string[] outsideFirst = ["O", .. byTag.Where(tag => tag != "O")];
        string[] byLabel = ["O", .. tags.Where(tag => tag != "O").OrderBy(Label, StringComparer.Ordinal).ThenBy(tag => tag, StringComparer.Ordinal)];
        foreach (string[] ordered in new[] { byLabel, outsideFirst, byTag })
        {
            int[] moved = [.. Enumerable.Range(0, tags.Count).Where(labelId => tags[labelId] != ordered[labelId])];
            if (moved.Length == 2)
            {
                return FormattableString.Invariant(
                    $"The labels stand in the order of their names but for '{tags[moved[0]]}' ({moved[0]}) and '{tags[moved[1]]}' ({moved[1]}), which stand at each other's places.");
            }
        }

        return null;
    }

    private static string Label(string tag) => tag is ['B' or 'I', '-', .. string label] ? label : tag;
}
