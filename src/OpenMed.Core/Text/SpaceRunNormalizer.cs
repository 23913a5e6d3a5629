namespace OpenMed.Text;

/// <summary>Makes one space of two or more: the replacement of <c> {2,}</c> that SentencePiece tokenizers have.</summary>
internal sealed class SpaceRunNormalizer : INormalizer
{
    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        int unitIndex = text.Units[text.First..].IndexOf("  ");
        if (unitIndex < 0) return;

        int kept = text.First;
        unitIndex += kept;
        text.BeginRewrite();
        while (unitIndex < text.End)
        {
            text.Keep(kept, unitIndex - kept);
            int lastSpace = unitIndex + 1;
            while (lastSpace + 1 < text.End && text.Units[lastSpace + 1] == ' ') lastSpace++;
            text.Append(' ', text.StartOf(lastSpace), text.EndOf(lastSpace));
            kept = lastSpace + 1;
            int next = text.Units[kept..].IndexOf("  ");
            unitIndex = next < 0 ? text.End : kept + next;
        }

        text.Keep(kept, text.End - kept);
        text.EndRewrite();
    }
}
