namespace OpenMed.Logging.Events;

/// <summary>An event that waits to be masked and written.</summary>
internal abstract class QueuedEvent
{
    /// <summary>Masks and writes it.</summary>
    /// <param name="sanitizer">Masks.</param>
    public abstract void Write(LogEventSanitizer sanitizer);
}
