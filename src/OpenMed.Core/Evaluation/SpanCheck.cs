namespace OpenMed.Evaluation;

/// <summary>Finds places that a text cannot have. What it says holds none of the text.</summary>
internal static class SpanCheck
{
    /// <summary>Finds the first wrong span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">Its spans.</param>
    /// <returns>A sentence that says what is wrong; null when nothing is.</returns>
    public static string? Find(string text, IReadOnlyList<PiiEvaluationSpan> spans)
    {
        HashSet<PiiEvaluationSpan> seen = new(spans.Count);
        for (int spanIndex = 0; spanIndex < spans.Count; spanIndex++)
        {
            PiiEvaluationSpan? span = spans[spanIndex];
            string name = FormattableString.Invariant($"Span {spanIndex}");
            if (span is null || string.IsNullOrEmpty(span.Type)) return $"{name} is null or has no type.";
            if (Find(text, name, span.Start, span.Start + (long)span.Length) is { } problem) return problem;
            if (!seen.Add(span)) return $"{name} is there twice.";
        }

        return null;
    }

    /// <summary>Says what is wrong with a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What the place is called.</param>
    /// <param name="start">Its first UTF-16 code unit.</param>
    /// <param name="end">The code unit after it.</param>
    /// <returns>A sentence; null when nothing is wrong.</returns>
    public static string? Find(string text, string name, long start, long end)
    {
        if (start < 0 || end > text.Length)
            return FormattableString.Invariant($"{name} is {start} to {end}, but the text is 0 to {text.Length}.");
        if (start >= end) return FormattableString.Invariant($"{name} is {start} to {end}, which is nothing.");

        return SplitsPair(text, (int)start) || SplitsPair(text, (int)end)
            ? FormattableString.Invariant($"{name} is {start} to {end} and splits a surrogate pair.")
            : null;
    }

    private static bool SplitsPair(string text, int charIndex) =>
        charIndex > 0 && charIndex < text.Length && char.IsSurrogatePair(text[charIndex - 1], text[charIndex]);
}
