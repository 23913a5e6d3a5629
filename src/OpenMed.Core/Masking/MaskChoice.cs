namespace OpenMed.Masking;

/// <summary>Which mask each label gets: the same for all, or what a policy says. Immutable; safe for use by many threads.</summary>
internal sealed class MaskChoice
{
    // Stands for the labels that a policy does not name.
    private const string OtherLabel = "any_other_label";

    private readonly PiiPolicy? _policy;
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

    /// <summary>The masks of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="hasKey">Whether there is a key.</param>
    /// <exception cref="ArgumentException">One of them needs a key.</exception>
    public MaskChoice(PiiPolicy policy, bool hasKey)
    {
        _policy = policy;
        IEnumerable<string> labels = PiiLabels.All.Select(label => label.Name)
            .Concat(policy.Recognizers.Select(recognizer => recognizer.Label))
            .Concat(policy.Deny.Select(entry => entry.Label).OfType<string>())
            .Append(OtherLabel);
        foreach (string label in labels.Where(label => policy.For(label).Find))
        {
            PiiMask mask = policy.For(label).Mask;
            MayEncrypt |= mask == PiiMask.Encrypt;
            if (MaskSet.NeedsKey(mask) && !hasKey)
            {
                string name = label == OtherLabel ? "labels without settings of their own" : $"the label '{label}'";
                throw new ArgumentException(
                    $"The policy has the mask {mask} for {name}, which needs a key. Pass a PiiKey, or give it another mask in the policy.");
            }
        }
    }

    /// <summary>Whether a value may be encrypted.</summary>
    public bool MayEncrypt { get; }

    /// <summary>The mask of a label.</summary>
    /// <param name="label">The label.</param>
    public PiiMask Of(string label) => _policy is null ? _mask : _policy.For(label).Mask;
}
