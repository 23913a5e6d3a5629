namespace OpenMed.Logging.Events;

/// <summary>An event of which a callback knows how it is written.</summary>
/// <typeparam name="TEvent">The type of event.</typeparam>
/// <param name="logEvent">The event.</param>
/// <param name="write">Masks and writes it.</param>
internal sealed class CallbackEvent<TEvent>(TEvent logEvent, Action<TEvent, LogEventSanitizer> write) : QueuedEvent
{
    /// <inheritdoc/>
    public override void Write(LogEventSanitizer sanitizer) => write(logEvent, sanitizer);
}
