using Microsoft.Extensions.Logging;
using OpenMed.Logging.Events;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>Passes events on to a logger, masked. Safe for use by many threads. Throws only what the logger behind it throws.</summary>
internal sealed class SanitizingLogger : ILogger
{
    private readonly ILogger _inner;
    private readonly LogSanitizer _sanitizer;
    private readonly StateSanitizer _states;
    private readonly FactoryEnd _end;

    /// <summary>Makes one.</summary>
    /// <param name="inner">Gets the events.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="end">Whether events may still wait.</param>
    public SanitizingLogger(ILogger inner, LogSanitizer sanitizer, FactoryEnd end)
    {
        _inner = inner;
        _sanitizer = sanitizer;
        _end = end;
        _states = new StateSanitizer(sanitizer);
    }

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => _inner.IsEnabled(logLevel);

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        // The scope's own text may begin a scope.
        if (!EventDepth.TryEnter(least: 0, out int before)) return _inner.BeginScope(new SanitizedState(_sanitizer.Withhold(WithheldReason.Depth), []));

        try
        {
            return BeginScopeHere(state);
        }
        finally
        {
            EventDepth.Exit(before);
        }
    }

    private IDisposable? BeginScopeHere<TState>(TState state)
        where TState : notnull
    {
        if (_sanitizer.Queue is not null)
        {
            StateSnapshot snapshot = _states.Snapshot(state, exception: null, formatter: null);
            return _inner.BeginScope(new DeferredScope(() => SanitizeScope(snapshot) ?? new SanitizedState(_sanitizer.Withhold(WithheldReason.Fault), [])));
        }

        return SanitizeScope(state) is { } sanitized ? _inner.BeginScope(sanitized) : _inner.BeginScope(state);
    }

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!_inner.IsEnabled(logLevel)) return;

        if (_sanitizer.Queue is { } queue)
        {
            if (!_end.HasBegun)
            {
                Defer(queue, logLevel, eventId, state, exception, formatter);
                return;
            }

            _end.Wait();
        }

        if (!EventDepth.TryEnter(least: 0, out int before))
        {
            _sanitizer.WithholdEvent(EventWithheldReason.Recursion);
            return;
        }

        try
        {
            Write(logLevel, eventId, state, exception, formatter, counted: null);
        }
        finally
        {
            EventDepth.Exit(before);
        }
    }

    private void Defer<TState>(EventQueue queue, LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        StateSnapshot snapshot;
        if (!EventDepth.TryEnter(least: 0, out int before))
        {
            _sanitizer.WithholdEvent(EventWithheldReason.Recursion);
            return;
        }

        try
        {
            snapshot = _states.Snapshot(state, exception, formatter);
        }
        finally
        {
            EventDepth.Exit(before);
        }

        queue.Add(new DeferredLogEvent(this, level, eventId, snapshot, exception));
        if (_end.HasBegun) _end.CatchUp();
    }

    /// <summary>Masks an event and passes it on.</summary>
    /// <typeparam name="TState">The type of state.</typeparam>
    /// <param name="level">Its level.</param>
    /// <param name="eventId">Its number and name.</param>
    /// <param name="state">Its state.</param>
    /// <param name="exception">Its exception; null when it has none.</param>
    /// <param name="formatter">Makes the message of a state without a template.</param>
    /// <param name="counted">Counts the event; null when this does it.</param>
    public void Write<TState>(
        LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter, LogEventSanitizer? counted)
    {
        long start = LogMetrics.Now();
        SanitizedState? sanitized;
        Exception? sanitizedException = null;
        EventId sanitizedId = new(eventId.Id);
        EventBudget budget = _sanitizer.NewBudget();
        try
        {
            sanitizedException = _sanitizer.Error(exception, ref budget);
            if (eventId.Name is { } name) sanitizedId = new(eventId.Id, _sanitizer.Template(name, hasHoles: false, ref budget).Text);
            sanitized = _states.Sanitize(state, sanitizedException, formatter, ref budget);
        }
        catch (Exception fault)
        {
            sanitized = new SanitizedState(_sanitizer.Fail(fault), []);
        }

        if (counted is null)
            _sanitizer.Metrics.CountEvent(start);
        else
            counted.Dispose();

        (EventBudget, bool) before = ThreadBudget.Set(budget);
        long eventsWithheld = counted?.EventsWithheld ?? _sanitizer.TakeEventsWithheld();
        try
        {
            if (eventsWithheld > 0)
            {
                SanitizedState notice = WithheldNotice.Of(eventsWithheld);
                _inner.Log(_inner.IsEnabled(LogLevel.Warning) ? LogLevel.Warning : level, default, notice, exception: null, SanitizedState.Format);
            }
        }
        finally
        {
            // One provider that throws does not keep the event from the others.
            try
            {
                Pass(level, sanitizedId, state, sanitized, sanitizedException, formatter);
            }
            finally
            {
                ThreadBudget.Restore(before);
            }
        }
    }

    private void Pass<TState>(
        LogLevel level, EventId sanitizedId, TState state, SanitizedState? sanitized, Exception? sanitizedException, Func<TState, Exception?, string> formatter)
    {
        if (sanitized is null)
            _inner.Log(level, sanitizedId, state, sanitizedException, formatter);
        else
            _inner.Log(level, sanitizedId, sanitized, sanitizedException, SanitizedState.Format);
    }

    private SanitizedState? SanitizeScope<TState>(TState state)
        where TState : notnull
    {
        EventBudget budget = _sanitizer.NewBudget();
        try
        {
            return _states.Sanitize(state, exception: null, formatter: null, ref budget);
        }
        catch (Exception fault)
        {
            return new SanitizedState(_sanitizer.Fail(fault), []);
        }
    }
}
