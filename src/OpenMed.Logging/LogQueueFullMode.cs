namespace OpenMed.Logging;

/// <summary>What becomes of an event that finds the queue of <see cref="LogSanitizerMode.Deferred"/> full.</summary>
public enum LogQueueFullMode
{
    /// <summary>Its caller waits until there is room: for ten seconds at most, within another event for one, since what writes may be waiting for a lock of the caller's. After that the event is
    /// withheld and counted.</summary>
    Wait,

    /// <summary>It is not written; it is counted, and the next event that is written is preceded by a line that says how many were not.</summary>
    Withhold,
}
