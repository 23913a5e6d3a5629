using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Says which names and labels are reported: the policy for all, and what the settings change. Immutable.</summary>
internal sealed class NamePolicy
{
    private readonly AnalyzerSettings _settings;

    /// <summary>Makes a policy.</summary>
    /// <param name="settings">What changes the one for all.</param>
    public NamePolicy(AnalyzerSettings settings) => _settings = settings;

    /// <summary>Says what a name says, when it is enough to report a value of it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="shape">What the value can hold.</param>
    /// <param name="label">The label.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGet(string name, ValueShape shape, out string label)
    {
        if (!_settings.PiiNames.IsEmpty && _settings.PiiNames.TryGetValue(LabelPolicy.Letters(name), out label!)) return !IsIgnored(label);

        return LabelPolicy.TryGet(name, shape, out label) && !IsIgnored(label) && !IsClean(name);
    }

    /// <summary>Says whether a name is one that is no personal data here.</summary>
    /// <param name="name">The name; null for none.</param>
    public bool IsClean(string? name) => name is not null && !_settings.CleanNames.IsEmpty && _settings.CleanNames.Contains(LabelPolicy.Letters(name));

    /// <summary>Says whether a label is not reported here.</summary>
    /// <param name="label">The label.</param>
    public bool IsIgnored(string label) => _settings.IgnoredLabels.Contains(label);
}
