namespace OpenMed.Policy;

/// <summary>A policy file over the profile that it builds on: for each value, which of them decides. Immutable.</summary>
/// <param name="layers">The file, when there is one, then the profile. What a layer says of a label counts before what it says of all, and
/// anything that it says before what those behind it say.</param>
internal sealed class PolicyLayers(IReadOnlyList<PolicyContent> layers)
{
    private static readonly PiiPolicySource BuiltIn = new(null, null, 0);
    private static readonly IReadOnlyList<string> StandardRegions = Array.AsReadOnly(["US", "GB"]);

    /// <summary>The contents, the first one first.</summary>
    public IReadOnlyList<PolicyContent> Contents => layers;

    /// <summary>Whether the model is asked.</summary>
    public Sourced<bool> Model => Value(layer => layer.Model, true);

    /// <summary>The regions of telephone numbers.</summary>
    public Sourced<IReadOnlyList<string>> PhoneRegions => Value(layer => layer.PhoneRegions, StandardRegions);

    /// <summary>Where the key lies; null when nowhere.</summary>
    public Sourced<PiiKeySource?> Key =>
        layers.Select(layer => layer.Key).FirstOrDefault(key => key is not null) is { } key
            ? new Sourced<PiiKeySource?>(key.Value, key.Source)
            : new Sourced<PiiKeySource?>(null, BuiltIn);

    /// <summary>Whether a label is found.</summary>
    /// <param name="label">The label.</param>
    public Sourced<bool> Find(string label) => Value(layer => Of(layer, label)?.Find, true);

    /// <summary>The lowest score of a label.</summary>
    /// <param name="label">The label; null means those of which nothing is said.</param>
    public Sourced<float> Threshold(string? label) => Value(layer => Of(layer, label)?.Threshold ?? layer.Threshold, 0f);

    /// <summary>The mask of a label.</summary>
    /// <param name="label">The label; null means those of which nothing is said.</param>
    public Sourced<PiiMask> Mask(string? label) => Value(layer => Of(layer, label)?.Mask ?? layer.Mask, PiiMask.Label);

    /// <summary>Above how many years an age counts; null means all.</summary>
    /// <param name="label">The label.</param>
    public Sourced<int?> Above(string label) => Value(layer => Of(layer, label)?.Above, (int?)null);

    /// <summary>The settings of a label together.</summary>
    /// <param name="label">The label.</param>
    public PiiLabelPolicy For(string label) =>
        new(Find(label).Value, Threshold(label).Value, Mask(label).Value, Above(label).Value);

    private static LabelContent? Of(PolicyContent layer, string? label) =>
        label is null ? null : layer.Labels.GetValueOrDefault(label);

    private Sourced<T> Value<T>(Func<PolicyContent, Sourced<T>?> of, T builtIn)
    {
        foreach (PolicyContent layer in layers)
        {
            if (of(layer) is { } value) return value;
        }

        return new Sourced<T>(builtIn, BuiltIn);
    }
}
