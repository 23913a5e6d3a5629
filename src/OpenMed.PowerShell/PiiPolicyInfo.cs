namespace OpenMed.Commands;

/// <summary>A policy: what is found, from which score, and what takes its place. Holds no text of its allow and deny lists, and no key.</summary>
/// <param name="Profile">The name of the profile it starts from, for example <c>hipaa</c>.</param>
/// <param name="Path">The full path of its file; null when it is a profile alone.</param>
/// <param name="UsesModel">Whether the model is asked; else the recognizers and lists alone find.</param>
/// <param name="Threshold">The lowest score that counts for labels of which it says nothing, from 0 to 1.</param>
/// <param name="Mask">The mask of labels of which it says nothing.</param>
/// <param name="PhoneRegions">The regions in which a telephone number without a country code may lie, most likely first, as ISO 3166-1 alpha-2 codes.</param>
/// <param name="KeySource">The file or environment variable in which the key of the keyed masks lies; null when it does not say.</param>
/// <param name="Recognizers">The names of its own recognizers. Empty when there are none.</param>
/// <param name="AllowCount">How many entries of its allow list count.</param>
/// <param name="DenyCount">How many entries of its deny list count.</param>
/// <param name="CustomLabels">The labels outside the 54. Empty when there are none.</param>
/// <param name="ExpiredEntries">Entries of both lists whose last day is over. Empty when there are none.</param>
/// <param name="Labels">How it treats each label, and where that comes from: the 54 by category, then its own.</param>
/// <param name="Sources">Where each value came from, by its key in the policy file, for example <c>threshold</c> or <c>labels.age.mask</c>.</param>
public sealed record PiiPolicyInfo(
    string Profile,
    string? Path,
    bool UsesModel,
    float Threshold,
    PiiMask Mask,
    IReadOnlyList<string> PhoneRegions,
    string? KeySource,
    IReadOnlyList<string> Recognizers,
    int AllowCount,
    int DenyCount,
    IReadOnlyList<string> CustomLabels,
    IReadOnlyList<PiiExpiredEntry> ExpiredEntries,
    IReadOnlyList<PiiLabelInfo> Labels,
    IReadOnlyDictionary<string, PiiPolicySource> Sources)
{
    /// <summary>The profile, and the file when there is one.</summary>
    /// <returns>For example <c>profile hipaa</c>.</returns>
    public override string ToString() => Path is null ? $"profile {Profile}" : $"{Path} (profile {Profile})";

    /// <summary>Describes a policy.</summary>
    /// <param name="policy">The policy.</param>
    internal static PiiPolicyInfo Of(PiiPolicy policy) => new(
        PiiProfiles.NameOf(policy.Profile),
        policy.Path,
        policy.UsesModel,
        policy.Threshold,
        policy.Mask,
        policy.PhoneRegions,
        policy.Key is null ? null : policy.Key.File ?? $"environment variable {policy.Key.Environment}",
        [.. policy.Recognizers.Select(recognizer => recognizer.Name)],
        policy.Allow.Count,
        policy.Deny.Count,
        policy.CustomLabels,
        policy.ExpiredEntries,
        PiiLabelInfo.Of(policy),
        policy.Sources);

    /// <summary>A source with the file's name instead of its path.</summary>
    /// <param name="source">The source.</param>
    internal static string NameOf(PiiPolicySource source) =>
        source.Path is null ? source.ToString() : (source with { Path = System.IO.Path.GetFileName(source.Path) }).ToString();
}
