using System.Diagnostics;

namespace OpenMed.Benchmarks.Measuring;

/// <summary>Times actions in turn, so that what else the machine does meets them alike.</summary>
internal static class Rounds
{
    private const int LeastRounds = 5;

    private static readonly TimeSpan WarmupTime = TimeSpan.FromSeconds(1);

    /// <summary>Runs each action until it is compiled and warm, then all of them round by round, every second round backwards.</summary>
    /// <param name="budget">How long the rounds may take together; there are five at least.</param>
    /// <param name="actions">The actions.</param>
    /// <returns>The seconds of each action (first index) in each round (second index).</returns>
    public static IReadOnlyList<double>[] Time(TimeSpan budget, params Action[] actions)
    {
        foreach (Action action in actions) WarmUp(action);
        List<double>[] seconds = [.. actions.Select(_ => new List<double>())];
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < LeastRounds || Stopwatch.GetElapsedTime(start) < budget; round++)
        {
            for (int turn = 0; turn < actions.Length; turn++)
            {
                int actionIndex = round % 2 == 0 ? turn : actions.Length - 1 - turn;
                long started = Stopwatch.GetTimestamp();
                actions[actionIndex]();
                seconds[actionIndex].Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            }
        }

        return seconds;
    }

    /// <summary>The bytes that an action allocates on this thread, once warm.</summary>
    /// <param name="action">The action.</param>
    public static long AllocatedBytes(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The middle value; of an even number of values, the upper of the two middle ones.</summary>
    /// <param name="values">The values, in any order.</param>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>The median of one action's time divided by another's in the same round.</summary>
    /// <param name="seconds">The seconds of the one, by round.</param>
    /// <param name="otherSeconds">The seconds of the other, by round.</param>
    public static double MedianRatio(IReadOnlyList<double> seconds, IReadOnlyList<double> otherSeconds) =>
        Median(seconds.Zip(otherSeconds, (one, other) => one / other));

    // The first calls are interpreted in the slow tier; the fast one comes in the background.
    private static void WarmUp(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        do action();
        while (Stopwatch.GetElapsedTime(start) < WarmupTime);
    }
}
