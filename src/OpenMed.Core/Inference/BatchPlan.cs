namespace OpenMed.Inference;

/// <summary>Groups windows into batches of like length.</summary>
/// <remarks>A window's padded length is a function of its own length alone, so that its logits do not depend on its neighbours.
/// Measured on x86-64: fp32 and openmed-mini's INT8 give the same bits with any padding, but in fp16 a row's bits depend on padding
/// and on where it lies in the batch, unless rows are multiples of 8 tokens long; then a row alone equals the row in any batch.</remarks>
internal static class BatchPlan
{
    private const int LengthStep = 8;

    // Attention holds rows * length^2 numbers. Past this length fewer rows than the budget allows go together: that is as fast,
    // and openmed-mini with 2,048 tokens in rows of 512 then takes 129 MB in all instead of 224 MB.
    private const int FullBudgetLength = 128;

    /// <summary>Makes the batches.</summary>
    /// <param name="lengths">The length of each window in tokens, [CLS] and [SEP] included; each at least 1.</param>
    /// <param name="maxTokens">How many tokens the model takes at once: no window is padded past it.</param>
    /// <param name="batchTokens">How many tokens a batch holds at most, padding included; a longer window runs alone.</param>
    /// <returns>The batches, the longest windows first, so that the runtime's memory grows once; each window in one batch.</returns>
    public static List<WindowBatch> Make(ReadOnlySpan<int> lengths, int maxTokens, int batchTokens)
    {
        int[] padded = new int[lengths.Length];
        int[] order = new int[lengths.Length];
        for (int windowIndex = 0; windowIndex < lengths.Length; windowIndex++)
        {
            // Negative, so that sorting puts the longest first.
            padded[windowIndex] = -Pad(lengths[windowIndex], maxTokens);
            order[windowIndex] = windowIndex;
        }

        Array.Sort(padded, order);
        var batches = new List<WindowBatch>();
        for (int start = 0; start < order.Length;)
        {
            int length = -padded[start];
            long tokenBudget = (long)batchTokens * FullBudgetLength / Math.Max(FullBudgetLength, length);
            int limit = start + (int)Math.Max(1, tokenBudget / length);
            int end = start + 1;
            while (end < order.Length && end < limit && padded[end] == padded[start]) end++;
            batches.Add(new WindowBatch(length, new ArraySegment<int>(order, start, end - start)));
            start = end;
        }

        return batches;
    }

    private static int Pad(int length, int maxTokens)
    {
        int rounded = (length + LengthStep - 1) / LengthStep * LengthStep;
        return Math.Max(length, Math.Min(rounded, maxTokens));
    }
}
