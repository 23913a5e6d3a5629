namespace OpenMed.Tokenization;

/// <summary>The best way to each position of a word; room that is reused from word to word. One caller at a time.</summary>
internal sealed class SegmentPath
{
    private Step[] _steps = new Step[128];
    private int _written;

    /// <summary>Empties the steps of a word.</summary>
    /// <param name="unitCount">The word's length in units.</param>
    /// <returns>One step for each position from 0 to <paramref name="unitCount"/>; none is reached yet.</returns>
    public Span<Step> Start(int unitCount)
    {
        if (_steps.Length <= unitCount) _steps = new Step[Math.Max(unitCount + 1, _steps.Length * 2)];
        _written = Math.Max(_written, unitCount + 1);
        Span<Step> steps = _steps.AsSpan(0, unitCount + 1);
        steps.Fill(new Step(0, -1, 0));
        return steps;
    }

    /// <summary>Overwrites the steps of all words since the last time: their ids spell the words.</summary>
    public void Forget()
    {
        _steps.AsSpan(0, _written).Clear();
        _written = 0;
    }

    /// <summary>The last piece of the best way to a position.</summary>
    /// <param name="Score">The log probability of the way.</param>
    /// <param name="From">Where the piece starts; -1 while the position is not reached.</param>
    /// <param name="Id">The piece.</param>
    internal record struct Step(double Score, int From, int Id);
}
