namespace OpenMed.Logging.Metrics;

/// <summary>Why a whole event was not written.</summary>
internal enum EventWithheldReason
{
    /// <summary>The queue was full.</summary>
    Queue,

    /// <summary>It was logged while many others were being written, one inside of the other.</summary>
    Recursion,

    /// <summary>The application ended, and what writes events did not come back.</summary>
    Shutdown,
}
