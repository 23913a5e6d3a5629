namespace OpenMed;

/// <summary>How a <see cref="PiiDetector"/> finds entities. Checked as a whole when the detector is made.</summary>
public sealed class PiiDetectorOptions
{
    /// <summary>The model; null (the default) means <see cref="PiiModel.OpenDefault"/>.</summary>
    public PiiModel? Model { get; init; }

    /// <summary>What is found and from which score; null (the default) means <see cref="PiiPolicy.Default"/>.</summary>
    public PiiPolicy? Policy { get; init; }

    /// <summary>Whether the model is asked, when <see cref="Policy"/> does; the default is true. Else no model is opened.</summary>
    public bool AsksModel { get; init; } = true;

    /// <summary>The lowest score of an entity of whatever label, from 0 to 1; null (the default) means what <see cref="Policy"/> says for each label.</summary>
    public float? Threshold { get; init; }

    /// <summary>How many tokens a window holds at most, [CLS] and [SEP] included, from 16 to the model's limit; null (the default)
    /// means the model's limit.</summary>
    public int? WindowTokens { get; init; }

    /// <summary>How many tokens two neighbouring windows share, from 0 to half of <see cref="WindowTokens"/>; null (the default) means 64, but at
    /// most a quarter of the window.</summary>
    public int? OverlapTokens { get; init; }

    /// <summary>How many tokens, padding included, go through the model in one batch, from 16 to 65,536; a single longer window still runs
    /// alone. The default is 512: on CPUs more costs memory and saves no time (docs/benchmarks.md).</summary>
    public int BatchTokens { get; init; } = 512;

    /// <summary>How many threads one batch uses, from 1 to 256; null (the default) means one for each core.</summary>
    public int? Threads { get; init; }

    /// <summary>For how many recent texts of up to 4,096 UTF-16 code units the entities are remembered, from 0 (none) to 1,000,000. Repeated log lines then cost
    /// no model run. A text is remembered as a keyed hash only, never as itself. The default is 0.</summary>
    public int RecentTexts { get; init; }
}
