namespace OpenMed.Models;

/// <summary>Reads spans from the best label of each token, without repair: enough to compare two variants of a model.</summary>
internal static class RawSpans
{
    /// <summary>Finds the best label of each token.</summary>
    /// <param name="logits">[tokens, labels], row-major.</param>
    /// <param name="labelCount">How many labels.</param>
    /// <returns>The label ids, by token; the smaller id where two are equal.</returns>
    public static int[] BestLabels(ReadOnlySpan<float> logits, int labelCount)
    {
        int[] best = new int[logits.Length / labelCount];
        for (int tokenIndex = 0; tokenIndex < best.Length; tokenIndex++)
        {
            ReadOnlySpan<float> row = logits.Slice(tokenIndex * labelCount, labelCount);
            for (int labelId = 1; labelId < labelCount; labelId++)
                if (row[labelId] > row[best[tokenIndex]]) best[tokenIndex] = labelId;
        }

        return best;
    }

    /// <summary>Joins labels to spans: B-x starts one, I-x goes on with one of the same type or starts one.</summary>
    /// <param name="labelIds">The best labels, by token.</param>
    /// <param name="scheme">What they mean.</param>
    /// <returns>Type index, first token and first token after it (exclusive), by start.</returns>
    public static List<(int Type, int Start, int End)> Read(ReadOnlySpan<int> labelIds, LabelScheme scheme)
    {
        var spans = new List<(int Type, int Start, int End)>();
        int openType = -1;
        for (int tokenIndex = 0; tokenIndex < labelIds.Length; tokenIndex++)
        {
            int type = scheme.TypeOf(labelIds[tokenIndex]);
            if (type >= 0 && type == openType && scheme.KindOf(labelIds[tokenIndex]) == TagKind.Inside)
                spans[^1] = spans[^1] with { End = tokenIndex + 1 };
            else if (type >= 0)
                spans.Add((type, tokenIndex, tokenIndex + 1));

            openType = type;
        }

        return spans;
    }
}
