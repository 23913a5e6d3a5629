using System.Text;
using OpenMed.Masking;
using OpenMed.Masking.Tokens;

namespace OpenMed;

/// <summary>Puts masks in the place of entities. Safe for use by many threads.</summary>
/// <remarks>The mask <see cref="PiiMask.Numbered"/> remembers, as keyed hashes, which value has which number as long as the masker lives.</remarks>
public sealed class PiiMasker
{
    private readonly MaskChoice _choice;
    private readonly MaskSet _masks;

    /// <summary>Makes a masker with one mask for all labels.</summary>
    /// <param name="mask">What takes the place of each entity.</param>
    /// <param name="key">The key of the masks hash, surrogate, shift and encrypt; null for the others.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mask"/> is not one of the named masks.</exception>
    /// <exception cref="ArgumentException">The mask needs a key.</exception>
    public PiiMasker(PiiMask mask = PiiMask.Label, PiiKey? key = null)
        : this(new MaskChoice(mask, key is not null), key)
    {
    }

    /// <summary>Makes a masker with the masks of a policy.</summary>
    /// <param name="policy">Says what takes the place of each label.</param>
    /// <param name="key">The key of the masks hash, surrogate, shift and encrypt; null when the policy has none of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has a mask that needs a key; the message names its label.</exception>
    public PiiMasker(PiiPolicy policy, PiiKey? key = null)
        : this(MaskChoice.Of(policy ?? throw new ArgumentNullException(nameof(policy)), key is not null), key)
    {
    }

    internal PiiMasker(MaskChoice choice, PiiKey? key)
    {
        _choice = choice;
        _masks = new MaskSet(key);
    }

    /// <summary>Masks the entities of a text; all else stays as it is, to the last code unit.</summary>
    /// <remarks>One exception: where the masker encrypts, what has the form of an encrypted value in the text already is encrypted again, so that
    /// <see cref="PiiUnmasker"/> gives back exactly this text.</remarks>
    /// <param name="text">The text in which the entities were found.</param>
    /// <param name="entities">The entities, by start and without overlaps, as <see cref="PiiDetector"/> gives them.</param>
    /// <returns>The masked text, with each entity's old and new place.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An entity is null, has no label, overlaps the one before it, lies outside the text or splits a
    /// surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">The policy has a mask that needs a key for a label that was not known before.</exception>
    public MaskedText Mask(string text, IReadOnlyList<PiiEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        EncryptMask? escaping = _choice.MayEncrypt && Token.Next(text, 0) is not null ? _masks.Encrypt : null;
        if (entities.Count == 0 && escaping is null) return new MaskedText(text, []);

        TokenCursor? tokens = escaping is null ? null : new TokenCursor(text);
        var masked = new StringBuilder(text.Length + 16);
        var places = new MaskedEntity[entities.Count];
        int copiedTo = 0;
        for (int entityIndex = 0; entityIndex < entities.Count; entityIndex++)
        {
            PiiEntity entity = entities[entityIndex];
            EntityOrder.Check(entity, entityIndex, copiedTo, text);
            AppendRest(masked, escaping, text, copiedTo, entity.Start);
            int start = masked.Length;
            MaskOf(entity, escaping, tokens).Append(masked, entity.Label, text.AsSpan(entity.Start, entity.Length));
            places[entityIndex] = new MaskedEntity(entity, start, masked.Length - start);
            copiedTo = entity.End;
        }

        AppendRest(masked, escaping, text, copiedTo, text.Length);
        return new MaskedText(masked.ToString(), Array.AsReadOnly(places));
    }

    private static void AppendRest(StringBuilder masked, EncryptMask? escaping, string text, int start, int end)
    {
        if (escaping is null)
            masked.Append(text, start, end - start);
        else
            escaping.AppendEscaped(masked, text.AsSpan(start, end - start));
    }

    private IValueMask MaskOf(PiiEntity entity, EncryptMask? escaping, TokenCursor? tokens)
    {
        PiiMask mask = _choice.Of(entity.Label);

        // Kept, a part of a token would leave it whole in the masked text, and it would be brought back with those of this masker.
        if (mask == PiiMask.Keep && escaping is not null && tokens!.Touches(entity.Start, entity.End)) return escaping;

        return _masks.Find(mask) ?? throw new InvalidOperationException(
            $"The policy has the mask {mask} for the label '{entity.Label}', which needs a key. Pass a PiiKey to the masker.");
    }
}
