using System.Globalization;

namespace OpenMed.Detection;

/// <summary>The options of a detector, checked and with the defaults filled in. Immutable.</summary>
internal sealed class DetectorSettings
{
    private const int SpecialTokens = 2;
    private const int StandardOverlap = 64;
    private const int SmallestWindow = 16;

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
            .. Outside("Threshold", options.Threshold, 0, 1),
            .. Outside("WindowTokens", window, Math.Min(SmallestWindow, maxTokens), maxTokens),
            .. Outside("OverlapTokens", overlap, 0, Math.Max(0, window / 2)),
            .. Outside("BatchTokens", options.BatchTokens, SmallestWindow, 65_536),
            .. Outside("Threads", options.Threads ?? 1, 1, 256),
            .. Outside("RecentTexts", options.RecentTexts, 0, 1_000_000),
        ];
        if (problems.Length > 0)
            throw new ArgumentException($"{string.Join(' ', problems)} Give values in these ranges.", nameof(options));

        Threshold = options.Threshold;
        WindowTokens = window - SpecialTokens;
        OverlapTokens = Math.Min(overlap, WindowTokens - 1);
    }

    /// <summary>The lowest score that counts, from 0 to 1.</summary>
    public float Threshold { get; }

    /// <summary>How many tokens of the text a window holds at most, [CLS] and [SEP] not counted.</summary>
    public int WindowTokens { get; }

    /// <summary>How many tokens two neighbouring windows share.</summary>
    public int OverlapTokens { get; }

    private static IEnumerable<string> Outside(string name, float value, float least, float most)
    {
        // The form of the test also catches what is no number.
        if (!(value >= least && value <= most))
            yield return string.Create(CultureInfo.InvariantCulture, $"{name} must be from {least} to {most}, but was {value}.");
    }
}
