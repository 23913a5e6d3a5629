namespace OpenMed.Decoding;

/// <summary>Cuts a text's tokens into windows that overlap. Every token is scored; where two windows hold it, the one in which it lies
/// more centrally counts.</summary>
internal static class WindowPlan
{
    /// <summary>Cuts.</summary>
    /// <param name="tokenCount">How many tokens the text has.</param>
    /// <param name="windowTokens">How many of them a window holds at most; at least 1.</param>
    /// <param name="overlapTokens">How many of them two neighbours share at least; less than <paramref name="windowTokens"/>.</param>
    /// <returns>The windows by first token; none for an empty text.</returns>
    public static IEnumerable<TokenWindow> Cut(int tokenCount, int windowTokens, int overlapTokens)
    {
        int stride = windowTokens - overlapTokens;
        int keepFirst = 0;
        for (int first = 0; keepFirst < tokenCount;)
        {
            int end = Math.Min(tokenCount, first + windowTokens);

            // The last window is as long as the others: it starts earlier instead of seeing little.
            int next = Math.Min(first + stride, Math.Max(0, tokenCount - windowTokens));
            int keepEnd = end == tokenCount ? tokenCount : (next + end) / 2;
            yield return new TokenWindow(first, end - first, keepFirst, keepEnd);
            keepFirst = keepEnd;
            first = next;
        }
    }
}
