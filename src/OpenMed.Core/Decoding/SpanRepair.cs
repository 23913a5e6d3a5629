using OpenMed.Text;

namespace OpenMed.Decoding;

/// <summary>Fits spans to the text: trimmed, whole words, whole grapheme clusters, never overlapping. What is masked only grows by whole words.</summary>
internal static class SpanRepair
{
    /// <summary>Fits the spans of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The spans by start, not overlapping.</param>
    /// <param name="labels">The entity labels by type index.</param>
    /// <returns>The fitted spans by start; fewer where some joined or held nothing.</returns>
    public static List<TokenSpan> Fit(string text, List<TokenSpan> spans, IReadOnlyList<string> labels)
    {
        var fitted = new List<TokenSpan>(spans.Count);
        List<TokenSpan> trimmed = Trim(text, spans, labels);
        for (int spanIndex = 0; spanIndex < trimmed.Count; spanIndex++)
        {
            int leftLimit = fitted.Count == 0 ? 0 : fitted[^1].End;
            int rightLimit = spanIndex + 1 < trimmed.Count ? Math.Max(trimmed[spanIndex + 1].Start, trimmed[spanIndex].End) : text.Length;
            TokenSpan span = Grow(text, trimmed[spanIndex], leftLimit, rightLimit);
            if (fitted.Count > 0 && IsSameWord(text, fitted[^1], span)) fitted[^1] = fitted[^1].Join(span);
            else if (span.End > span.Start) fitted.Add(span);
        }

        return fitted;
    }

    private static List<TokenSpan> Trim(string text, List<TokenSpan> spans, IReadOnlyList<string> labels)
    {
        var trimmed = new List<TokenSpan>(spans.Count);
        foreach (TokenSpan span in spans)
        {
            (int start, int end) = SpanTrimmer.Trim(text, span.Start, span.End, labels[span.Type]);
            if (end > start) trimmed.Add(span with { Start = start, End = end });
        }

        return trimmed;
    }

    private static TokenSpan Grow(string text, TokenSpan span, int leftLimit, int rightLimit)
    {
        int start = Math.Max(leftLimit, span.Start);
        int end = Math.Max(start, span.End);

        // A cluster may end within a word, and a word within a cluster: on until both end.
        for (int before = -1; before != start;)
        {
            before = start;
            start = ClusterBorders.Floor(text, WordBorders.Left(text, start, leftLimit), leftLimit);
        }

        for (int before = -1; before != end;)
        {
            before = end;
            end = ClusterBorders.Ceiling(text, WordBorders.Right(text, end, Math.Max(end, rightLimit)), start);
        }

        return span with { Start = start, End = end };
    }

    private static bool IsSameWord(string text, TokenSpan earlier, TokenSpan later) =>
        earlier.Type == later.Type && earlier.End == later.Start && WordBorders.IsInside(text, later.Start);
}
