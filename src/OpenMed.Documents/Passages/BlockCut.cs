using System.Globalization;

namespace OpenMed.Documents.Passages;

/// <summary>Decides up to where a block is handed on, when more text follows it.</summary>
internal static class BlockCut
{
    /// <summary>Chooses the cut: the last line border that no entity touches, else a space, else a border of characters.</summary>
    /// <param name="text">The block.</param>
    /// <param name="entities">Its entities, by start.</param>
    /// <param name="margin">How many UTF-16 code units at the end stay for the next block; less than the text has.</param>
    /// <returns>The length of what is handed on, from 1 to the length of the text. Never within an entity.</returns>
    public static int Choose(string text, IReadOnlyList<PiiEntity> entities, int margin)
    {
        int limit = text.Length - margin;

        // First the last half: a cut near the start has most of the text searched again.
        foreach (int floor in (ReadOnlySpan<int>)[text.Length / 2, 0])
        {
            int cut = LastBorder(text, entities, floor, limit, IsLineBorder);
            if (cut < 0)
                cut = LastBorder(text, entities, floor, limit, IsSpaceBorder);
            if (cut > 0)
                return cut;
        }

        int characterCut = LastCharacterBorder(text, entities, limit);
        if (characterCut > 0)
            return characterCut;

        // Entities all over, or one character of thousands of marks. What is masked may be cut behind the mask.
        int last = LastStartingBefore(entities, limit);
        if (last >= 0 && entities[last].End >= limit)
            return entities[last].End;

        return char.IsLowSurrogate(text[limit]) && limit > 1 ? limit - 1 : limit;
    }

    private static int LastBorder(
        string text, IReadOnlyList<PiiEntity> entities, int floor, int limit, Func<string, int, bool> isBorder)
    {
        for (int cut = limit; cut > floor; cut--)
        {
            if (isBorder(text, cut) && IsFree(entities, cut))
                return cut;
        }

        return -1;
    }

    private static int LastCharacterBorder(string text, IReadOnlyList<PiiEntity> entities, int limit)
    {
        int last = -1;
        int cut = 0;
        while (cut < limit)
        {
            cut += StringInfo.GetNextTextElementLength(text, cut);
            if (cut <= limit && IsFree(entities, cut))
                last = cut;
        }

        return last;
    }

    private static bool IsLineBorder(string text, int cut) =>
        text[cut - 1] == '\n' || (text[cut - 1] == '\r' && text[cut] != '\n');

    private static bool IsSpaceBorder(string text, int cut) =>
        char.IsWhiteSpace(text[cut - 1]) && !char.IsWhiteSpace(text[cut]);

    // Directly behind an entity is not free either: its next word may belong to it.
    private static bool IsFree(IReadOnlyList<PiiEntity> entities, int cut)
    {
        int last = LastStartingBefore(entities, cut);
        return last < 0 || entities[last].End < cut;
    }

    private static int LastStartingBefore(IReadOnlyList<PiiEntity> entities, int cut)
    {
        int low = 0;
        int high = entities.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (entities[middle].Start < cut)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
