using OpenMed.Documents.Detection;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Rewriting;

/// <summary>Masks entities.</summary>
/// <param name="masker">The masker, which sees to encrypted values in the text itself.</param>
public sealed class MaskRewriter(PiiMasker masker) : IPassageRewriter
{
    /// <inheritdoc/>
    public RewrittenText Rewrite(string text, IReadOnlyList<PiiEntity> entities)
    {
        if (entities.Any(entity => entity.Label == TokenDetector.Label))
            entities = [.. entities.Where(entity => entity.Label != TokenDetector.Label)];

        MaskedText masked = masker.Mask(text, entities);
        return new RewrittenText(masked.Text, Edits(text, masked), entities.Count);
    }

    private static List<TextEdit> Edits(string text, MaskedText masked)
    {
        List<TextEdit> edits = [];
        int oldStart = 0, newStart = 0;
        foreach (MaskedEntity place in masked.Entities)
        {
            AddWhenChanged(text, oldStart, place.Entity.Start, masked.Text[newStart..place.Start], edits);
            AddWhenChanged(text, place.Entity.Start, place.Entity.End, masked.Text[place.Start..place.End], edits);
            (oldStart, newStart) = (place.Entity.End, place.End);
        }

        AddWhenChanged(text, oldStart, text.Length, masked.Text[newStart..], edits);
        return edits;
    }

    // Between entities nothing changes, except encrypted values that are encrypted again.
    private static void AddWhenChanged(string text, int start, int end, string replacement, List<TextEdit> edits)
    {
        if (!text.AsSpan(start, end - start).SequenceEqual(replacement))
            edits.Add(new TextEdit(start, end - start, replacement));
    }
}
