namespace OpenMed.Masking;

/// <summary>Which mask each label gets: the same for all, or what a policy says. Immutable; safe for use by many threads.</summary>
internal sealed class MaskChoice
{
    // Stands for the labels that a policy does not name.
    private const string OtherLabel = "any_other_label";

    private readonly Func<string, PiiLabelPolicy>? _settings;
    private readonly PiiMask _mask;

    /// <summary>One mask for all.</summary>
    /// <param name="mask">The mask.</param>
    /// <param name="hasKey">Whether there is a key.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the named masks.</exception>
    /// <exception cref="ArgumentException">It needs a key.</exception>
    public MaskChoice(PiiMask mask, bool hasKey)
    {
        if (!Enum.IsDefined(mask))
        {
            throw new ArgumentOutOfRangeException(
                nameof(mask), mask, "There is no such mask. Use one of the values of PiiMask.");
        }

        if (MaskSet.NeedsKey(mask) && !hasKey)
        {
            throw new ArgumentException(
                $"The mask {mask} needs a key. Pass a PiiKey, for example one of PiiKey.FromFile, or use another mask.");
        }

        _mask = mask;
        MayEncrypt = mask == PiiMask.Encrypt;
    }

    /// <summary>A mask for each label.</summary>
    /// <param name="settings">What a policy says about a label.</param>
    /// <param name="labels">The labels that will be looked at now, besides those of the taxonomy.</param>
    /// <param name="hasKey">Whether there is a key.</param>
    /// <exception cref="ArgumentException">One of them needs a key.</exception>
    public MaskChoice(Func<string, PiiLabelPolicy> settings, IEnumerable<string> labels, bool hasKey)
    {
        _settings = settings;
        foreach (string label in PiiLabels.All.Select(label => label.Name).Concat(labels).Append(OtherLabel).Where(label => settings(label).Find))
        {
            PiiMask mask = settings(label).Mask;
            MayEncrypt |= mask == PiiMask.Encrypt;
            if (MaskSet.NeedsKey(mask) && !hasKey)
            {
                string name = label == OtherLabel ? "labels without settings of their own" : $"the label '{label}'";
                throw new ArgumentException(
                    $"The policy has the mask {mask} for {name}, which needs a key. Pass a PiiKey, or give it another mask in the policy.");
            }
        }
    }

    /// <summary>The masks of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="hasKey">Whether there is a key.</param>
    /// <exception cref="ArgumentException">One of them needs a key.</exception>
    public static MaskChoice Of(PiiPolicy policy, bool hasKey)
    {
        IEnumerable<string> own = policy.Recognizers.Select(recognizer => recognizer.Label);
        IEnumerable<string> denied = policy.Deny.Select(entry => entry.Label).OfType<string>();
        return new MaskChoice(policy.For, own.Concat(denied), hasKey);
    }

    /// <summary>Whether a value may be encrypted.</summary>
    public bool MayEncrypt { get; }

    /// <summary>The mask of a label.</summary>
    /// <param name="label">The label.</param>
    public PiiMask Of(string label) => _settings is null ? _mask : _settings(label).Mask;
}
