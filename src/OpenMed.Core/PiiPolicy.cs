using System.Collections.Frozen;
using OpenMed.Policy;

namespace OpenMed;

/// <summary>What is found, from which score, and what takes its place: the same for every surface. Immutable; safe for use by many threads.</summary>
/// <remarks>The format of policy files is described in docs/policies.md and schemas/openmed.schema.json.</remarks>
public sealed class PiiPolicy
{
    private readonly PolicyLayers _layers;
    private readonly FrozenDictionary<string, PiiLabelPolicy> _labels;
    private readonly PiiLabelPolicy _other;
    private readonly Lazy<IReadOnlyDictionary<string, PiiPolicySource>> _sources;

    private PiiPolicy(string? path, PiiProfile profile, PiiPolicySource profileSource, params PolicyContent[] contents)
    {
        _layers = new PolicyLayers(contents, profile);
        Path = path;
        Profile = profile;
        UsesModel = _layers.Model.Value;
        PhoneRegions = _layers.PhoneRegions.Value;
        Key = _layers.Key.Value;
        CustomLabels = [.. contents.SelectMany(content => content.OwnLabels).Distinct(StringComparer.Ordinal)];
        Recognizers = [.. Enumerable.Reverse(contents).SelectMany(content => content.Recognizers)];
        Allow = [.. Enumerable.Reverse(contents).SelectMany(content => content.Allow)];
        Deny = [.. Enumerable.Reverse(contents).SelectMany(content => content.Deny)];
        ExpiredEntries = [.. Enumerable.Reverse(contents).SelectMany(content => content.Expired)];
        string[] labels = [.. PiiLabels.All.Select(label => label.Name), .. CustomLabels];
        _labels = labels.ToFrozenDictionary(label => label, _layers.For, StringComparer.Ordinal);
        _other = new PiiLabelPolicy(Find: true, _layers.Threshold(null).Value, _layers.Mask(null).Value);
        _sources = new(() => PolicySources.Of(_layers, profileSource, labels).AsReadOnly());
    }

    /// <summary>The policy of the profile <see cref="PiiProfile.Default"/>.</summary>
    public static PiiPolicy Default => Of(PiiProfile.Default);

    /// <summary>The full path of its file; null when it is a profile alone or came as a text.</summary>
    public string? Path { get; }

    /// <summary>The profile it starts from.</summary>
    public PiiProfile Profile { get; }

    /// <summary>Whether the model is asked; else the recognizers and lists alone find.</summary>
    public bool UsesModel { get; }

    /// <summary>The lowest score that counts for labels of which the policy says nothing, from 0 to 1.</summary>
    public float Threshold => _other.Threshold;

    /// <summary>The mask of labels of which the policy says nothing.</summary>
    public PiiMask Mask => _other.Mask;

    /// <summary>The labels outside the 54 that it declares, or that its recognizers and deny list have. Empty when there are none.</summary>
    public IReadOnlyList<string> CustomLabels { get; }

    /// <summary>Recognizers of its own, each with another name. Empty when there are none.</summary>
    public IReadOnlyList<PiiRecognizer> Recognizers { get; }

    /// <summary>What is never found; without the expired entries. Empty when there is nothing.</summary>
    public IReadOnlyList<PiiListEntry> Allow { get; }

    /// <summary>What is always found; without the expired entries. Empty when there is nothing.</summary>
    public IReadOnlyList<PiiListEntry> Deny { get; }

    /// <summary>Entries of both lists that did not count any more when the policy was read, by the day in UTC. Empty when there are none.</summary>
    public IReadOnlyList<PiiExpiredEntry> ExpiredEntries { get; }

    /// <summary>The regions in which a telephone number without a country code may lie, most likely first, as ISO 3166-1 alpha-2 codes.</summary>
    public IReadOnlyList<string> PhoneRegions { get; }

    /// <summary>Where the key of the keyed masks lies; null when the policy does not say.</summary>
    public PiiKeySource? Key { get; }

    /// <summary>Where each value came from, by its key in the policy file: <c>profile</c>, <c>model</c>, <c>threshold</c>, <c>mask</c>,
    /// <c>phoneRegions</c>, <c>key</c>, and for each of the 54 and <see cref="CustomLabels"/> for example <c>labels.age.threshold</c>.</summary>
    public IReadOnlyDictionary<string, PiiPolicySource> Sources => _sources.Value;

    /// <summary>Reads a policy file.</summary>
    /// <param name="path">The file: JSON in UTF-8, at most 4 MB; comments and trailing commas are allowed.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="PiiPolicyException">The file is missing, cannot be read or is wrong; the exception lists all that is wrong.</exception>
    public static PiiPolicy Load(string path) => Load(path, TimeProvider.System);

    /// <summary>Reads a policy from a text. A key file in it is relative to the working folder.</summary>
    /// <param name="json">The text of a policy file.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PiiPolicyException">The text is wrong; the exception lists all that is wrong.</exception>
    public static PiiPolicy Parse(string json) => Parse(json, TimeProvider.System);

    /// <summary>The policy that is a profile alone.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The policy; the same object for each call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static PiiPolicy Of(PiiProfile profile)
    {
        _ = PiiProfiles.NameOf(profile);
        return ProfilePolicies.PolicyOf(profile);
    }

    /// <summary>Finds the policy file that counts in a folder when none is named.</summary>
    /// <param name="folder">The folder; null means the working folder.</param>
    /// <returns>The full path of the file that the variable OPENMED_POLICY names, whether it exists or not; else that of the nearest <c>openmed.json</c> in the folder or
    /// above it; null when there is none.</returns>
    public static string? FindFile(string? folder = null) =>
        PolicyLocator.Find(Environment.GetEnvironmentVariable(PolicyLocator.Variable), folder ?? Environment.CurrentDirectory);

    /// <summary>Reads the policy that counts: the named file, else the one of <see cref="FindFile"/>, else <see cref="Default"/>.</summary>
    /// <param name="path">The named file; null means none.</param>
    /// <param name="folder">Where the search begins; null means the working folder.</param>
    /// <returns>The policy; <see cref="Path"/> says which file it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    /// <exception cref="PiiPolicyException">The file is missing, cannot be read or is wrong.</exception>
    public static PiiPolicy Resolve(string? path = null, string? folder = null) =>
        (path ?? FindFile(folder)) is { } file ? Load(file) : Default;

    /// <summary>What it says about a label.</summary>
    /// <param name="label">The label, one of the 54 or of a model of one's own.</param>
    /// <returns>The label's own settings, or those of all others: found, from <see cref="Threshold"/>, under <see cref="Mask"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public PiiLabelPolicy For(string label) => _labels.GetValueOrDefault(label, _other);

    internal static PiiPolicy Load(string path, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string fullPath = System.IO.Path.GetFullPath(path);
        return Build(PolicyBytes.OfFile(fullPath), fullPath, time);
    }

    internal static PiiPolicy Parse(string json, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Build(PolicyBytes.OfText(json), path: null, time);
    }

    internal static PiiPolicy Build(PiiProfile profile) =>
        new(null, profile, new PiiPolicySource(null, null, 0), ProfilePolicies.ContentOf(profile));

    private static PiiPolicy Build(ReadOnlyMemory<byte> bytes, string? path, TimeProvider time)
    {
        DateOnly today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        PolicyContent content = PolicyReader.Read(bytes, profile: null, path, today);
        PiiProfile profile = content.Profile?.Value ?? PiiProfile.Default;
        PiiPolicySource source = content.Profile?.Source ?? new PiiPolicySource(null, null, 0);
        return new PiiPolicy(path, profile, source, content, ProfilePolicies.ContentOf(profile));
    }
}
