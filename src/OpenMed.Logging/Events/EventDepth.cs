namespace OpenMed.Logging.Events;

/// <summary>How many events the thread is writing, one inside of the other: what writes an event may log itself.</summary>
internal static class EventDepth
{
    private const int Most = 16;

    [ThreadStatic]
    private static int _depth;

    /// <summary>Goes one deeper.</summary>
    /// <returns>Whether the event may be written; when not, nothing is to be undone.</returns>
    public static bool TryEnter()
    {
        if (_depth >= Most) return false;

        _depth++;
        return true;
    }

    /// <summary>Undoes <see cref="TryEnter"/>.</summary>
    public static void Exit() => _depth--;
}
