using System.Diagnostics;

namespace OpenMed.Benchmarks.Measuring;

/// <summary>What a caller waits, of many calls. One caller at a time.</summary>
/// <param name="capacity">How many calls are expected.</param>
internal sealed class Percentiles(int capacity)
{
    private readonly List<long> _ticks = new(capacity);
    private bool _isSorted;

    /// <summary>How many calls there were.</summary>
    public int Count => _ticks.Count;

    /// <summary>Adds a call that ends now.</summary>
    /// <param name="start">When it began, of <see cref="Stopwatch.GetTimestamp"/>.</param>
    public void Add(long start)
    {
        _ticks.Add(Stopwatch.GetTimestamp() - start);
        _isSorted = false;
    }

    /// <summary>The wait that a share of the calls did not pass.</summary>
    /// <param name="share">From 0 to 1; 1 is the longest of all.</param>
    /// <returns>Microseconds.</returns>
    public double At(double share)
    {
        if (!_isSorted) _ticks.Sort();
        _isSorted = true;
        int index = Math.Clamp((int)Math.Ceiling(share * _ticks.Count) - 1, 0, _ticks.Count - 1);
        return _ticks[index] * 1e6 / Stopwatch.Frequency;
    }
}
