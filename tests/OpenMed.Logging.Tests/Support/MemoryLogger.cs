using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Support;

/// <summary>A logger of <see cref="MemoryProvider"/>.</summary>
internal sealed class MemoryLogger(MemoryProvider provider) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        provider.Write(new MemoryEvent(formatter(state, exception), MemoryEvent.TextOf(state), exception, eventId, state));
}
