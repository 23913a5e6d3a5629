using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.CrashHost;

/// <summary>Writes each message as a line of a file, at once.</summary>
internal sealed class FileProvider(string path) : ILoggerProvider, ILogger
{
    private readonly StreamWriter _writer = new(path) { AutoFlush = true };

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_writer) _writer.WriteLine(formatter(state, exception));
    }

    public void Dispose() => _writer.Dispose();
}
