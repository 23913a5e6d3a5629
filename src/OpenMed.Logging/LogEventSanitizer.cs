using OpenMed.Logging.Metrics;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging;

/// <summary>Masks what one event holds: all its texts share the budget of the event. One caller at a time; made by <see cref="LogSanitizer.BeginEvent"/>.</summary>
/// <remarks>Its methods never throw: whatever fails gives <see cref="LogSanitizer.WithheldText"/>, never the input, and is counted.</remarks>
public sealed class LogEventSanitizer : IDisposable
{
    private readonly LogSanitizer _sanitizer;
    private readonly long _start = LogMetrics.Now();
    private EventBudget _budget;
    private bool _isCounted;

    internal LogEventSanitizer(LogSanitizer sanitizer, long eventsWithheld)
    {
        _sanitizer = sanitizer;
        _budget = sanitizer.NewBudget();
        EventsWithheld = eventsWithheld;
    }

    /// <summary>How many events were withheld as a whole since the last one that was written. When it is not 0, write a line that says so before this event.</summary>
    public long EventsWithheld { get; }

    /// <summary>How many levels of structures, sequences and dictionaries are looked into.</summary>
    public int MaxDepth => _sanitizer.MaxDepth;

    /// <inheritdoc cref="LogSanitizer.Text(string?, string?)"/>
    public string Text(string? name, string? text) => _sanitizer.Text(Values.PropertyName.Clean(name), text ?? "", ref _budget);

    /// <inheritdoc cref="LogSanitizer.Value(string?, object?)"/>
    public object? Value(string? name, object? value) => _sanitizer.Value(name, value, ref _budget);

    /// <inheritdoc cref="LogSanitizer.Template(string?)"/>
    public string Template(string? template) => _sanitizer.Template(template ?? "", hasHoles: true, ref _budget).Text;

    /// <inheritdoc cref="LogSanitizer.Error(Exception?)"/>
    public Exception? Error(Exception? exception) => _sanitizer.Error(exception, ref _budget);

    /// <summary>Counts a value that lies too deep to be looked at.</summary>
    /// <returns><see cref="LogSanitizer.UnscannedText"/>, to be written in its place.</returns>
    public string Withhold() => _sanitizer.Withhold(WithheldReason.Depth);

    /// <summary>Counts a fault.</summary>
    /// <param name="exception">The fault; its type alone is used.</param>
    /// <returns><see cref="LogSanitizer.WithheldText"/>, to be written in the place of what could not be masked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public string Fail(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return _sanitizer.Fail(exception);
    }

    /// <summary>Counts the event, once.</summary>
    public void Dispose()
    {
        if (_isCounted) return;

        _isCounted = true;
        _sanitizer.Metrics.CountEvent(_start);
    }
}
