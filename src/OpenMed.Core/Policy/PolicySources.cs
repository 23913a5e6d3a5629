namespace OpenMed.Policy;

/// <summary>Lists where each value of a policy came from.</summary>
internal static class PolicySources
{
    /// <summary>Lists them.</summary>
    /// <param name="layers">The policy.</param>
    /// <param name="profile">Where its profile was named.</param>
    /// <param name="labels">The labels to list.</param>
    /// <returns>The sources by the keys of the policy file, for example <c>labels.age.threshold</c>.</returns>
    public static Dictionary<string, PiiPolicySource> Of(PolicyLayers layers, PiiPolicySource profile, IEnumerable<string> labels)
    {
        Dictionary<string, PiiPolicySource> sources = new(StringComparer.Ordinal)
        {
            ["profile"] = profile,
            ["model"] = layers.Model.Source,
            ["threshold"] = layers.Threshold(null).Source,
            ["mask"] = layers.Mask(null).Source,
            ["phoneRegions"] = layers.PhoneRegions.Source,
            ["key"] = layers.Key.Source,
        };
        foreach (string label in labels)
        {
            sources[$"labels.{label}.find"] = layers.Find(label).Source;
            sources[$"labels.{label}.threshold"] = layers.Threshold(label).Source;
            sources[$"labels.{label}.model"] = layers.ModelOf(label).Source;
            sources[$"labels.{label}.mask"] = layers.Mask(label).Source;
        }

        sources["labels.age.above"] = layers.Above("age").Source;
        return sources;
    }
}
