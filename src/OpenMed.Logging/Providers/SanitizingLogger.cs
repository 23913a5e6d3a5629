using Microsoft.Extensions.Logging;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>Passes events on to a logger, masked. Safe for use by many threads. Throws only what the logger behind it throws.</summary>
internal sealed class SanitizingLogger : ILogger
{
    private readonly ILogger _inner;
    private readonly LogSanitizer _sanitizer;
    private readonly StateSanitizer _states;

    /// <summary>Makes one.</summary>
    /// <param name="inner">Gets the events.</param>
    /// <param name="sanitizer">Masks.</param>
    public SanitizingLogger(ILogger inner, LogSanitizer sanitizer)
    {
        _inner = inner;
        _sanitizer = sanitizer;
        _states = new StateSanitizer(sanitizer);
    }

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => _inner.IsEnabled(logLevel);

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        SanitizedState? sanitized;
        EventBudget budget = _sanitizer.NewBudget();
        try
        {
            sanitized = _states.Sanitize(state, exception: null, formatter: null, ref budget);
        }
        catch (Exception fault)
        {
            sanitized = new SanitizedState(_sanitizer.Fail(fault), []);
        }

        return sanitized is null ? _inner.BeginScope(state) : _inner.BeginScope(sanitized);
    }

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!_inner.IsEnabled(logLevel)) return;

        long start = LogMetrics.Now();
        SanitizedState? sanitized;
        Exception? sanitizedException = null;
        EventId sanitizedId = new(eventId.Id);
        EventBudget budget = _sanitizer.NewBudget();
        try
        {
            sanitizedException = _sanitizer.Error(exception, ref budget);
            if (eventId.Name is { } name) sanitizedId = new(eventId.Id, _sanitizer.Template(name, ref budget).Text);
            sanitized = _states.Sanitize(state, sanitizedException, formatter, ref budget);
        }
        catch (Exception fault)
        {
            sanitized = new SanitizedState(_sanitizer.Fail(fault), []);
        }

        _sanitizer.Metrics.CountEvent(start);
        if (sanitized is null)
            _inner.Log(logLevel, sanitizedId, state, sanitizedException, formatter);
        else
            _inner.Log(logLevel, sanitizedId, sanitized, sanitizedException, SanitizedState.Format);
    }
}
