namespace OpenMed.Masking;

/// <summary>Refuses entities that a text cannot hold, before anything of the text is copied.</summary>
internal static class EntityOrder
{
    /// <summary>Checks one entity against the text and the end of the entity before it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="entityIndex">Its index in the list, for the message.</param>
    /// <param name="freeFrom">The end (exclusive) of the entity before it, in UTF-16 code units.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">It overlaps, lies outside, splits a surrogate pair or lacks something.</exception>
    public static void Check(PiiEntity? entity, int entityIndex, int freeFrom, string text)
    {
        if (entity is null || string.IsNullOrEmpty(entity.Label))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Entity {entityIndex} is null or has no label. Pass the entities as PiiDetector gives them."));
        }

        if (entity.Length < 1 || entity.Start < freeFrom || entity.Start > text.Length - entity.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Entity {entityIndex} starts at {entity.Start} and has the length {entity.Length}, but the free part of the text is {freeFrom} to {text.Length}. Pass the entities of this very text, by start and without overlaps."));
        }

        if (SplitsPair(text, entity.Start) || SplitsPair(text, entity.End))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Entity {entityIndex} starts or ends within a surrogate pair. Give offsets in UTF-16 code units of this very text."));
        }
    }

    private static bool SplitsPair(string text, int charIndex) =>
        charIndex > 0 && charIndex < text.Length && char.IsSurrogatePair(text[charIndex - 1], text[charIndex]);
}
