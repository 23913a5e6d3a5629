namespace OpenMed.Commands;

/// <summary>An entity type, and how a policy treats it.</summary>
/// <param name="Name">The name, for example <c>first_name</c>.</param>
/// <param name="Category">What kind of fact it is; null for a label that the policy itself adds.</param>
/// <param name="Description">One line that says what falls under it; empty for a label that the policy itself adds.</param>
/// <param name="Found">Whether the policy looks for it.</param>
/// <param name="Threshold">The lowest score with which it counts, from 0 to 1.</param>
/// <param name="Mask">What takes its place.</param>
/// <param name="UsesModel">Whether the model's word counts for it; else recognizers and lists alone find it.</param>
/// <param name="Above">For <c>age</c>: only ages above this many years count; null means all.</param>
/// <param name="Source">Where these values come from, for example <c>profile default</c> or <c>mask: openmed.json(12); find, threshold, model: profile hipaa</c>.</param>
public sealed record PiiLabelInfo(
    string Name, PiiCategory? Category, string Description, bool Found, float Threshold, PiiMask Mask, bool UsesModel, int? Above, string Source)
{
    /// <summary>The name, as other cmdlets take it for <c>-Label</c>.</summary>
    /// <returns>The name alone.</returns>
    public override string ToString() => Name;

    /// <summary>All labels that a policy may find: the 54 by category, then its own.</summary>
    /// <param name="policy">The policy.</param>
    internal static IReadOnlyList<PiiLabelInfo> Of(PiiPolicy policy) =>
    [
        .. PiiLabels.All.Select(label => Of(policy, label.Name, label.Category, label.Description)),
        .. policy.CustomLabels.Select(name => Of(policy, name, null, "")),
    ];

    private static PiiLabelInfo Of(PiiPolicy policy, string name, PiiCategory? category, string description)
    {
        PiiLabelPolicy treated = policy.For(name);
        return new PiiLabelInfo(
            name, category, description, treated.Find, treated.Threshold, treated.Mask, treated.UsesModel, treated.Above, SourceOf(policy, name));
    }

    // The whole path of the file stands once, in PiiPolicyInfo.Path.
    private static string SourceOf(PiiPolicy policy, string label)
    {
        string[] keys = label == "age" ? ["find", "above", "threshold", "mask", "model"] : ["find", "threshold", "mask", "model"];
        return string.Join("; ", keys
            .GroupBy(key => PiiPolicyInfo.NameOf(policy.Sources[$"labels.{label}.{key}"]))
            .Select(from => from.Count() == keys.Length ? from.Key : $"{string.Join(", ", from)}: {from.Key}"));
    }
}
