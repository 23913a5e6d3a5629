namespace OpenMed.Policy;

/// <summary>A policy file over the profile that it builds on: for each value, which of them decides. Immutable.</summary>
/// <param name="layers">The file, when there is one, then the profile. What a layer says of a label counts before what it says of all, and
/// anything that it says before what those behind it say.</param>
/// <param name="profile">The profile. What it leaves unsaid of a label, that it is found, in any age, is its word too.</param>
internal sealed class PolicyLayers(IReadOnlyList<PolicyContent> layers, PiiProfile profile)
{
    private static readonly PiiPolicySource BuiltIn = new(null, null, 0);
    private static readonly IReadOnlyList<string> StandardRegions = Array.AsReadOnly(["US", "GB"]);

    private readonly PiiPolicySource _ofProfile = new(profile, null, 0);

    /// <summary>Whether the model is asked.</summary>
    public Sourced<bool> Model => Value(layer => layer.Model) ?? new(true, BuiltIn);

    /// <summary>The regions of telephone numbers.</summary>
    public Sourced<IReadOnlyList<string>> PhoneRegions => Value(layer => layer.PhoneRegions) ?? new(StandardRegions, BuiltIn);

    /// <summary>Where the key lies; null when nowhere.</summary>
    public Sourced<PiiKeySource?> Key => Value(layer => layer.Key) is { } key ? new(key.Value, key.Source) : new(null, BuiltIn);

    /// <summary>Whether a label is found.</summary>
    /// <param name="label">The label.</param>
    public Sourced<bool> Find(string label) => Value(layer => Of(layer, label)?.Find) ?? new(true, _ofProfile);

    /// <summary>The lowest score of a label.</summary>
    /// <param name="label">The label; null means those of which nothing is said.</param>
    public Sourced<float> Threshold(string? label) => Value(layer => Of(layer, label)?.Threshold ?? layer.Threshold) ?? new(0, BuiltIn);

    /// <summary>The mask of a label.</summary>
    /// <param name="label">The label; null means those of which nothing is said.</param>
    public Sourced<PiiMask> Mask(string? label) => Value(layer => Of(layer, label)?.Mask ?? layer.Mask) ?? new(PiiMask.Label, BuiltIn);

    /// <summary>Above how many years an age counts; null means all.</summary>
    /// <param name="label">The label.</param>
    public Sourced<int?> Above(string label) => Value(layer => Of(layer, label)?.Above) ?? new(null, _ofProfile);

    /// <summary>Whether the model's word counts for a label.</summary>
    /// <param name="label">The label.</param>
    public Sourced<bool> ModelOf(string label) => Value(layer => Of(layer, label)?.Model) ?? new(true, _ofProfile);

    /// <summary>The settings of a label together.</summary>
    /// <param name="label">The label.</param>
    public PiiLabelPolicy For(string label) =>
        new(Find(label).Value, Threshold(label).Value, Mask(label).Value, Above(label).Value, ModelOf(label).Value) { IsForPrograms = profile == PiiProfile.Logs };

    private static LabelContent? Of(PolicyContent layer, string? label) =>
        label is null ? null : layer.Labels.GetValueOrDefault(label);

    private Sourced<T>? Value<T>(Func<PolicyContent, Sourced<T>?> of)
    {
        foreach (PolicyContent layer in layers)
        {
            if (of(layer) is { } value) return value;
        }

        return null;
    }
}
