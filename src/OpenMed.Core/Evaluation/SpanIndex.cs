namespace OpenMed.Evaluation;

/// <summary>Finds the spans that overlap a place. Immutable.</summary>
internal sealed class SpanIndex
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int _maxLength;

    /// <summary>Makes an index.</summary>
    /// <param name="spans">The spans by start, ends exclusive; they may overlap.</param>
    public SpanIndex(IEnumerable<(int Start, int End)> spans)
    {
        (int Start, int End)[] all = [.. spans];
        _starts = Array.ConvertAll(all, span => span.Start);
        _ends = Array.ConvertAll(all, span => span.End);
        _maxLength = all.Length == 0 ? 0 : all.Max(span => span.End - span.Start);
    }

    /// <summary>The spans that have at least one unit in common with a place.</summary>
    /// <param name="start">The place's first unit.</param>
    /// <param name="end">The unit after it.</param>
    /// <returns>Their indexes, ascending.</returns>
    public IEnumerable<int> Overlapping(int start, int end)
    {
        for (int spanIndex = FirstFrom(start - _maxLength); spanIndex < _starts.Length && _starts[spanIndex] < end; spanIndex++)
        {
            if (_ends[spanIndex] > start) yield return spanIndex;
        }
    }

    private int FirstFrom(int start)
    {
        int low = 0;
        int high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_starts[middle] < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
