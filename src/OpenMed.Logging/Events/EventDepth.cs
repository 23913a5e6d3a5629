namespace OpenMed.Logging.Events;

/// <summary>How many events the thread is writing, one inside of the other: what writes an event, or gives its text, may log itself.</summary>
internal static class EventDepth
{
    private const int Most = 16;

    // What logs twice whenever it writes would come to 2 to the power of 16 events.
    private const int MostNested = 10_000;

    [ThreadStatic]
    private static int _depth;

    [ThreadStatic]
    private static int _nested;

    /// <summary>How deep the thread is; 0 when it writes no event.</summary>
    public static int Current => _depth;

    /// <summary>Goes one deeper.</summary>
    /// <param name="least">How deep the event lay where it was logged, which may have been another thread.</param>
    /// <param name="before">How deep the thread was, for <see cref="Exit"/>.</param>
    /// <returns>Whether the event may be written; when not, nothing is to be undone.</returns>
    public static bool TryEnter(int least, out int before)
    {
        before = _depth;
        if (before == 0) _nested = 0;
        if (Math.Max(before, least) >= Most || _nested >= MostNested) return false;

        _nested++;
        _depth = Math.Max(before, least) + 1;
        return true;
    }

    /// <summary>Undoes <see cref="TryEnter"/>.</summary>
    /// <param name="before">How deep the thread was.</param>
    public static void Exit(int before) => _depth = before;
}
