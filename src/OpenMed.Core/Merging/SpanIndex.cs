namespace OpenMed.Merging;

/// <summary>Answers which spans of a fixed list cover or touch a part of the text, each in logarithmic time. Immutable.</summary>
internal sealed class SpanIndex
{
    private readonly int[] _starts;

    // The candidate with the largest end among the first ones, so that one look answers.
    private readonly Candidate[] _longest;

    /// <summary>Makes an index.</summary>
    /// <param name="candidates">The spans, in any order.</param>
    public SpanIndex(IEnumerable<Candidate> candidates)
    {
        _longest = [.. candidates.OrderBy(candidate => candidate.Start).ThenByDescending(candidate => candidate.End)
            .ThenBy(candidate => candidate.Source, StringComparer.Ordinal)];
        _starts = [.. _longest.Select(candidate => candidate.Start)];
        for (int index = 1; index < _longest.Length; index++)
        {
            if (_longest[index].End <= _longest[index - 1].End) _longest[index] = _longest[index - 1];
        }
    }

    /// <summary>A span that holds all of a part of the text.</summary>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <returns>One of them, always the same; null when there is none.</returns>
    public Candidate? Covering(int start, int end) =>
        Last(start + 1) is { } candidate && candidate.End >= end ? candidate : null;

    /// <summary>A span that shares a code unit with a part of the text.</summary>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <returns>One of them, always the same; null when there is none.</returns>
    public Candidate? Overlapping(int start, int end) =>
        Last(end) is { } candidate && candidate.End > start ? candidate : null;

    // Of the spans that start before a place, the one that ends last.
    private Candidate? Last(int before)
    {
        int index = Array.BinarySearch(_starts, before);
        if (index < 0) index = ~index;
        while (index > 0 && index < _starts.Length && _starts[index - 1] >= before) index--;
        return index == 0 ? null : _longest[index - 1];
    }
}
