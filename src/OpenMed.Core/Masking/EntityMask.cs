using System.Globalization;
using System.Text;

namespace OpenMed.Masking;

/// <summary>Writes the mask of one entity.</summary>
internal static class EntityMask
{
    /// <summary>Appends what takes the entity's place.</summary>
    /// <param name="target">Where it is written.</param>
    /// <param name="mask">Which mask.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="original">The entity's own part of the text.</param>
    public static void Append(StringBuilder target, PiiMask mask, PiiEntity entity, ReadOnlySpan<char> original)
    {
        if (mask == PiiMask.Stars)
        {
            AppendStars(target, original);
        }
        else
        {
            target.Append('[').Append(entity.Label.ToUpperInvariant()).Append(']');
        }
    }

    private static void AppendStars(StringBuilder target, ReadOnlySpan<char> original)
    {
        while (!original.IsEmpty)
        {
            target.Append('*');
            original = original[StringInfo.GetNextTextElementLength(original)..];
        }
    }
}
