using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Load;

/// <summary>Counts events and checks that those of each thread come in order and without the secret; keeps nothing of them.</summary>
internal sealed class CountingProvider : ILoggerProvider, ILogger
{
    private readonly int[] _last = [.. Enumerable.Repeat(-1, 64)];
    private long _count;
    private long _wrong;

    public long Count => Interlocked.Read(ref _count);

    /// <summary>How many came out of order or with the secret in them.</summary>
    public long Wrong => Interlocked.Read(ref _wrong);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    // The number of an event is its thread, from the 21st bit on, and its round in that thread.
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        int thread = eventId.Id >> 20;
        int round = eventId.Id & 0xFFFFF;
        string message = formatter(state, exception);
        if (round <= _last[thread] || message.Contains("canary@example.com", StringComparison.Ordinal) || exception?.Message.Contains("canary", StringComparison.Ordinal) == true)
            Interlocked.Increment(ref _wrong);
        _last[thread] = round;
        Interlocked.Increment(ref _count);
    }

    public void Dispose()
    {
        // Holds nothing.
    }
}
