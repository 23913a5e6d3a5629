namespace OpenMed;

/// <summary>What is found, from which score, and what takes its place: the same for every surface. Immutable; safe for use by many threads.</summary>
public sealed class PiiPolicy
{
    private readonly PiiLabelPolicy _other = new(Find: true, Threshold: 0, PiiMask.Label);

    /// <summary>The policy of the profile <see cref="PiiProfile.Default"/>.</summary>
    public static PiiPolicy Default { get; } = new();

    /// <summary>The profile it starts from.</summary>
    public PiiProfile Profile { get; } = PiiProfile.Default;

    /// <summary>Whether the model is asked; else the recognizers and lists alone find.</summary>
    public bool UsesModel { get; } = true;

    /// <summary>Recognizers of its own, by name. Empty when there are none.</summary>
    public IReadOnlyList<PiiRecognizer> Recognizers { get; } = [];

    /// <summary>What is never found. Empty when there is nothing.</summary>
    public IReadOnlyList<PiiListEntry> Allow { get; } = [];

    /// <summary>What is always found. Empty when there is nothing.</summary>
    public IReadOnlyList<PiiListEntry> Deny { get; } = [];

    /// <summary>The regions in which a telephone number without a country code may lie, most likely first, as ISO 3166-1 alpha-2 codes.</summary>
    public IReadOnlyList<string> PhoneRegions { get; } = ["US", "GB"];

    /// <summary>What it says about a label.</summary>
    /// <param name="label">The label, one of the 54 or of a model of one's own.</param>
    /// <returns>The label's own settings, or those of all others.</returns>
    public PiiLabelPolicy For(string label) => _other;
}
