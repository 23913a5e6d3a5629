namespace OpenMed.Policy;

/// <summary>What one policy file says about one label; null where it says nothing.</summary>
internal sealed class LabelContent
{
    /// <summary>Whether it is found.</summary>
    public Sourced<bool>? Find { get; init; }

    /// <summary>The lowest score that counts, from 0 to 1.</summary>
    public Sourced<float>? Threshold { get; init; }

    /// <summary>What takes its place.</summary>
    public Sourced<PiiMask>? Mask { get; init; }

    /// <summary>Above how many years an age counts; the value null means all.</summary>
    public Sourced<int?>? Above { get; init; }

    /// <summary>Whether the model's word counts for it.</summary>
    public Sourced<bool>? Model { get; init; }
}
