namespace OpenMed.Logging.Events;

/// <summary>How many events the thread is writing, one inside of the other: what writes an event may log itself.</summary>
internal static class EventDepth
{
    private const int Most = 16;

    [ThreadStatic]
    private static int s_depth;

    /// <summary>Goes one deeper.</summary>
    /// <returns>Whether the event may be written; when not, nothing is to be undone.</returns>
    public static bool TryEnter()
    {
        if (s_depth >= Most) return false;

        s_depth++;
        return true;
    }

    /// <summary>Undoes <see cref="TryEnter"/>.</summary>
    public static void Exit() => s_depth--;
}
