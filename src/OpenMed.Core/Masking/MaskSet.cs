using OpenMed.Masking.Dates;
using OpenMed.Masking.Surrogates;
using OpenMed.Masking.Tokens;

namespace OpenMed.Masking;

/// <summary>All masks that a masker may need. Safe for use by many threads.</summary>
internal sealed class MaskSet
{
    private readonly IValueMask?[] _masks = new IValueMask?[Enum.GetValues<PiiMask>().Length];

    /// <summary>Makes the masks.</summary>
    /// <param name="key">The key; null leaves the masks out that need one.</param>
    public MaskSet(PiiKey? key)
    {
        Set(PiiMask.Label, LabelMask.Instance);
        Set(PiiMask.Numbered, new NumberedMask());
        Set(PiiMask.Stars, new StarsMask());
        Set(PiiMask.Last4, new Last4Mask());
        Set(PiiMask.Zip3, new Zip3Mask());
        Set(PiiMask.Remove, new RemoveMask());
        Set(PiiMask.Keep, new KeepMask());
        if (key is null) return;

        Encrypt = new EncryptMask(key);
        Set(PiiMask.Encrypt, Encrypt);
        Set(PiiMask.Hash, new HashMask(key));
        ShiftMask shift = new(key);
        Set(PiiMask.Shift, shift);
        Set(PiiMask.Surrogate, new SurrogateMask(key, shift));
    }

    /// <summary>The mask that can be turned back; null without a key.</summary>
    public EncryptMask? Encrypt { get; }

    /// <summary>Whether a mask needs a key.</summary>
    /// <param name="mask">The mask.</param>
    public static bool NeedsKey(PiiMask mask) => mask is PiiMask.Hash or PiiMask.Surrogate or PiiMask.Shift or PiiMask.Encrypt;

    /// <summary>A mask.</summary>
    /// <param name="mask">Which.</param>
    /// <returns>The mask; null when it needs a key and there is none.</returns>
    public IValueMask? Find(PiiMask mask) => _masks[(int)mask];

    private void Set(PiiMask mask, IValueMask valueMask) => _masks[(int)mask] = valueMask;
}
