using Microsoft.Extensions.Logging;
using OpenMed.Logging.Events;

namespace OpenMed.Logging.Providers;

/// <summary>An event that waits, with all that its providers may ask for: the scopes and the activity of its thread are in the execution context.</summary>
/// <param name="logger">Writes it.</param>
/// <param name="level">Its level.</param>
/// <param name="eventId">Its number and name.</param>
/// <param name="state">A copy of its state.</param>
/// <param name="exception">Its exception; null when it has none.</param>
internal sealed class DeferredLogEvent(SanitizingLogger logger, LogLevel level, EventId eventId, StateSnapshot state, Exception? exception) : QueuedEvent
{
    private readonly ExecutionContext? _context = Capture();

    /// <inheritdoc/>
    public override void Write(LogEventSanitizer sanitizer)
    {
        if (_context is null)
            WriteHere(sanitizer);
        else
            ExecutionContext.Run(_context, argument => WriteHere((LogEventSanitizer)argument!), sanitizer);
    }

    // Who keeps the context from flowing to other threads still logs in it.
    private static ExecutionContext? Capture()
    {
        if (!ExecutionContext.IsFlowSuppressed()) return ExecutionContext.Capture();

        ExecutionContext.RestoreFlow();
        try
        {
            return ExecutionContext.Capture();
        }
        finally
        {
            ExecutionContext.SuppressFlow();
        }
    }

    private void WriteHere(LogEventSanitizer sanitizer) => logger.Write(level, eventId, state, exception, StateSnapshot.Format, sanitizer);
}
