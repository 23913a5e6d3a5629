using Microsoft.Extensions.Logging;

namespace OpenMed.Benchmarks.Logs;

/// <summary>Makes the text of each event and of its scopes, and drops it: what every provider does, without a disk or a screen. Events come one at a time.</summary>
internal sealed class DroppingProvider : ILoggerProvider, ILogger, ISupportExternalScope
{
    private IExternalScopeProvider? _scopes;
    private int _charCount;
    private int _eventCount;
    private int _unscannedCount;

    /// <summary>How many events came.</summary>
    public int EventCount => Volatile.Read(ref _eventCount);

    /// <summary>How many of them end with a text that was withheld because the model did not answer in time.</summary>
    public int UnscannedCount => Volatile.Read(ref _unscannedCount);

    /// <summary>The text of the last event; null before the first.</summary>
    public string? LastText { get; private set; }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string text = formatter(state, exception);
        if (exception is not null) _charCount += exception.ToString().Length;
        _charCount += text.Length;
        _scopes?.ForEachScope(static (scope, provider) => provider._charCount += scope?.ToString()?.Length ?? 0, this);
        LastText = text;
        if (text.EndsWith(Logging.LogSanitizer.UnscannedText, StringComparison.Ordinal)) _unscannedCount++;
        _eventCount++;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Holds nothing.
    }
}
