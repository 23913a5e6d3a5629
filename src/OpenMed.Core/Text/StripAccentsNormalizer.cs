using System.Text;

namespace OpenMed.Text;

/// <summary>Removes non-spacing marks; what carries them is joined to the character before. Expects decomposed text.</summary>
internal sealed class StripAccentsNormalizer : INormalizer
{
    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        text.BeginRewrite();
        for (int unitIndex = text.First; unitIndex < text.End;)
        {
            Rune character = UnicodeTables.RuneAt(text.Units, unitIndex, out int unitCount);
            if (UnicodeTables.IsNonSpacingMark(character))
                text.Remove(text.StartOf(unitIndex), text.EndOf(unitIndex));
            else
                text.Keep(unitIndex, unitCount);
            unitIndex += unitCount;
        }

        text.EndRewrite();
    }
}
