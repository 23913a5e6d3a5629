using System.Diagnostics;

namespace OpenMed.Logging.Verdicts;

/// <summary>How long one event may still wait for the model. The time begins to run with the first wait. One caller at a time; pass by reference.</summary>
/// <param name="length">The whole budget.</param>
internal struct EventBudget(TimeSpan length)
{
    private long _start;

    /// <summary>What is left; zero when it is used up.</summary>
    public TimeSpan Take()
    {
        if (_start == 0) _start = Stopwatch.GetTimestamp();
        TimeSpan left = length - Stopwatch.GetElapsedTime(_start);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
