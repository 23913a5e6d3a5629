using System.Text;
using OpenMed.Masking;

namespace OpenMed;

/// <summary>Puts masks in the place of entities. Immutable; safe for use by many threads.</summary>
public sealed class PiiMasker
{
    private readonly PiiMask _mask;

    /// <summary>Makes a masker.</summary>
    /// <param name="mask">What takes the place of each entity.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mask"/> is not one of the named masks.</exception>
    public PiiMasker(PiiMask mask = PiiMask.Label)
    {
        if (!Enum.IsDefined(mask))
        {
            throw new ArgumentOutOfRangeException(
                nameof(mask), mask, "There is no such mask. Use one of the values of PiiMask.");
        }

        _mask = mask;
    }

    /// <summary>Masks the entities of a text; all else stays as it is, to the last code unit.</summary>
    /// <param name="text">The text in which the entities were found.</param>
    /// <param name="entities">The entities, by start and without overlaps, as <see cref="PiiDetector"/> gives them.</param>
    /// <returns>The masked text, with each entity's old and new place.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An entity is null, has no label, overlaps the one before it, lies outside the text or splits a
    /// surrogate pair.</exception>
    public MaskedText Mask(string text, IReadOnlyList<PiiEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        if (entities.Count == 0) return new MaskedText(text, []);

        var masked = new StringBuilder(text.Length + 16);
        var places = new MaskedEntity[entities.Count];
        int copiedTo = 0;
        for (int entityIndex = 0; entityIndex < entities.Count; entityIndex++)
        {
            PiiEntity entity = entities[entityIndex];
            EntityOrder.Check(entity, entityIndex, copiedTo, text);
            masked.Append(text, copiedTo, entity.Start - copiedTo);
            int start = masked.Length;
            EntityMask.Append(masked, _mask, entity, text.AsSpan(entity.Start, entity.Length));
            places[entityIndex] = new MaskedEntity(entity, start, masked.Length - start);
            copiedTo = entity.End;
        }

        masked.Append(text, copiedTo, text.Length - copiedTo);
        return new MaskedText(masked.ToString(), Array.AsReadOnly(places));
    }
}
