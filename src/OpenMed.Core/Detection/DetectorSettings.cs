using System.Collections.Concurrent;
using System.Globalization;

namespace OpenMed.Detection;

/// <summary>The options of a detector, checked and with the defaults filled in. Immutable.</summary>
internal sealed class DetectorSettings
{
    private const int SpecialTokens = 2;
    private const int StandardOverlap = 64;
    private const int SmallestWindow = 16;

    private readonly ConcurrentDictionary<string, PiiLabelPolicy> _labels = new(StringComparer.Ordinal);
    private readonly PiiPolicy _policy;
    private readonly float? _threshold;

    /// <summary>Checks options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="maxTokens">The model's limit.</param>
    /// <exception cref="ArgumentException">One or more are out of range; the message lists them all.</exception>
    public DetectorSettings(PiiDetectorOptions options, int maxTokens)
    {
        int window = options.WindowTokens ?? maxTokens;
        int overlap = options.OverlapTokens ?? Math.Clamp(window / 4, 0, StandardOverlap);
        string[] problems =
        [
            .. Outside("Threshold", options.Threshold ?? 0, 0, 1),
            .. Outside("WindowTokens", window, Math.Min(SmallestWindow, maxTokens), maxTokens),
            .. Outside("OverlapTokens", overlap, 0, Math.Max(0, window / 2)),
            .. Outside("BatchTokens", options.BatchTokens, SmallestWindow, 65_536),
            .. Outside("Threads", options.Threads ?? 1, 1, 256),
            .. Outside("RecentTexts", options.RecentTexts, 0, 1_000_000),
        ];
        if (problems.Length > 0)
            throw new ArgumentException($"{string.Join(' ', problems)} Give values in these ranges.", nameof(options));

        _policy = options.Policy ?? PiiPolicy.Default;
        _threshold = options.Threshold;
        WindowTokens = window - SpecialTokens;
        OverlapTokens = Math.Min(overlap, WindowTokens - 1);
    }

    /// <summary>The policy.</summary>
    public PiiPolicy Policy => _policy;

    /// <summary>How many tokens of the text a window holds at most, [CLS] and [SEP] not counted.</summary>
    public int WindowTokens { get; }

    /// <summary>How many tokens two neighbouring windows share.</summary>
    public int OverlapTokens { get; }

    /// <summary>What counts for a label: the policy's word, with the one threshold of the options where they give one.</summary>
    /// <param name="label">The label.</param>
    public PiiLabelPolicy For(string label) => _threshold is { } threshold
        ? _labels.GetOrAdd(label, name => _policy.For(name) with { Threshold = threshold })
        : _policy.For(label);

    /// <summary>The lowest score that counts for a label, from 0 to 1.</summary>
    /// <param name="label">The label.</param>
    public float ThresholdOf(string label) => For(label).Threshold;

    private static IEnumerable<string> Outside(string name, float value, float least, float most)
    {
        // The form of the test also catches what is no number.
        if (!(value >= least && value <= most))
            yield return string.Create(CultureInfo.InvariantCulture, $"{name} must be from {least} to {most}, but was {value}.");
    }
}
