namespace OpenMed.Logging.Events;

/// <summary>An event that waits to be masked and written.</summary>
internal abstract class QueuedEvent
{
    /// <summary>How many events were being written where it was logged: events that beget each other through queues have an end too.</summary>
    public int Depth { get; } = EventDepth.Current;

    /// <summary>Masks and writes it.</summary>
    /// <param name="sanitizer">Masks.</param>
    public abstract void Write(LogEventSanitizer sanitizer);
}
