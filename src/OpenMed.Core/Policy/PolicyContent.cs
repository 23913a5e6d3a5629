namespace OpenMed.Policy;

/// <summary>What one policy file says, checked; null where it says nothing. Immutable.</summary>
internal sealed class PolicyContent
{
    /// <summary>The profile that it builds on.</summary>
    public Sourced<PiiProfile>? Profile { get; init; }

    /// <summary>Whether the model is asked.</summary>
    public Sourced<bool>? Model { get; init; }

    /// <summary>The threshold of all labels.</summary>
    public Sourced<float>? Threshold { get; init; }

    /// <summary>The mask of all labels.</summary>
    public Sourced<PiiMask>? Mask { get; init; }

    /// <summary>Labels with settings of their own.</summary>
    public required IReadOnlyDictionary<string, LabelContent> Labels { get; init; }

    /// <summary>Labels outside the 54, in their order.</summary>
    public required IReadOnlyList<string> OwnLabels { get; init; }

    /// <summary>Recognizers, in their order.</summary>
    public required IReadOnlyList<PiiRecognizer> Recognizers { get; init; }

    /// <summary>Entries of the allow list whose last day is not over.</summary>
    public required IReadOnlyList<PiiListEntry> Allow { get; init; }

    /// <summary>Entries of the deny list whose last day is not over.</summary>
    public required IReadOnlyList<PiiListEntry> Deny { get; init; }

    /// <summary>Entries of both lists whose last day is over.</summary>
    public required IReadOnlyList<PiiExpiredEntry> Expired { get; init; }

    /// <summary>The regions of telephone numbers.</summary>
    public Sourced<IReadOnlyList<string>>? PhoneRegions { get; init; }

    /// <summary>Where the key lies.</summary>
    public Sourced<PiiKeySource>? Key { get; init; }
}
