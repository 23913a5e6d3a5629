namespace OpenMed.Masking;

/// <summary>Refuses entities that a text cannot hold, before anything of the text is copied.</summary>
internal static class EntityOrder
{
    /// <summary>Checks one entity against the text and the end of the entity before it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="entityIndex">Its index in the list, for the message.</param>
    /// <param name="freeFrom">The end (exclusive) of the entity before it, in UTF-16 code units.</param>
    /// <param name="textLength">The length of the text, in UTF-16 code units.</param>
    /// <exception cref="ArgumentException">It overlaps or lies outside.</exception>
    public static void Check(PiiEntity entity, int entityIndex, int freeFrom, int textLength)
    {
        if (entity.Length < 1 || entity.Start < freeFrom || entity.Start > textLength - entity.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Entity {entityIndex} lies from {entity.Start} to {entity.End}, but the free part of the text is {freeFrom} to {textLength}. Pass the entities of this very text, by start and without overlaps."));
        }
    }
}
