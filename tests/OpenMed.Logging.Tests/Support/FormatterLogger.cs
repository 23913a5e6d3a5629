using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpenMed.Logging.Support;

/// <summary>A logger of <see cref="FormatterProvider"/>.</summary>
internal sealed class FormatterLogger(FormatterProvider provider, string category) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        provider.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter));
}
