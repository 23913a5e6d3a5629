using OpenMed.Logging.Events;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;

namespace OpenMed.Logging.Sinks;

/// <summary>Passes events on to a sink, masked. Safe for use by many threads. Throws what the sink behind it throws, and for an audit that cannot be.</summary>
internal sealed class PiiSanitizedSink : ILogEventSink, ISetLoggingFailureListener, IDisposable, IAsyncDisposable
{
    private readonly ILogEventSink _inner;
    private readonly LogSanitizer _sanitizer;
    private readonly SinkKind _kind;
    private readonly bool _isOwner;
    private readonly EventRewriter _rewriter = new();
    private readonly Action<LogEvent, LogEventSanitizer> _write;
    private ILoggingFailureListener? _listener;
    private long _eventsWithheld;

    /// <summary>Makes one.</summary>
    /// <param name="inner">Gets the events; is disposed with this.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="isOwner">Whether the sanitizer is disposed with this.</param>
    /// <param name="isAudit">Whether the caller waits for each event and gets what the inner sink throws.</param>
    public PiiSanitizedSink(ILogEventSink inner, LogSanitizer sanitizer, bool isOwner, bool isAudit)
    {
        _inner = inner;
        _sanitizer = sanitizer;
        _isOwner = isOwner;
        _kind = isAudit ? SinkKind.Audit : sanitizer.Mode == LogSanitizerMode.Deferred ? SinkKind.Deferred : SinkKind.Direct;
        _write = _kind == SinkKind.Deferred ? WriteDeferred : Write;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">This is an audit, and the event was logged too deep inside of others that are being written.</exception>
    public void Emit(LogEvent logEvent)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        switch (_kind)
        {
            case SinkKind.Audit:
                Audit(logEvent);
                break;
            case SinkKind.Deferred:
                Defer(logEvent);
                break;
            default:
                _sanitizer.Write(logEvent, _write);
                break;
        }
    }

    /// <inheritdoc/>
    public void SetFailureListener(ILoggingFailureListener failureListener)
    {
        _listener = failureListener;
        (_inner as ISetLoggingFailureListener)?.SetFailureListener(failureListener);
    }

    /// <summary>Writes the events that wait, then disposes the inner sink.</summary>
    public void Dispose()
    {
        Finish();
        (_inner as IDisposable)?.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        Finish();
        if (_inner is IAsyncDisposable inner)
            await inner.DisposeAsync().ConfigureAwait(false);
        else
            (_inner as IDisposable)?.Dispose();
    }

    // What cannot be masked in time is written without its texts, for the inner sink takes nothing later.
    private void Finish()
    {
        if (_isOwner || (_kind == SinkKind.Deferred && !_sanitizer.Flush())) _sanitizer.Dispose();
    }

    private void Audit(LogEvent logEvent)
    {
        bool isTaken = false;
        if (_sanitizer.Mode == LogSanitizerMode.Deferred)
        {
            isTaken = TryWriteHere(logEvent);
        }
        else
        {
            _sanitizer.Write(logEvent, (audited, sanitizer) =>
            {
                isTaken = true;
                Write(audited, sanitizer);
            });
        }

        // An audit loses nothing in silence.
        if (!isTaken) throw new InvalidOperationException("The audit event was not written, for it was logged too deep inside of other events: a sink or a value logs whenever it is written.");
    }

    // A sanitizer that defers would write on its own thread.
    private bool TryWriteHere(LogEvent logEvent)
    {
        if (!EventDepth.TryEnter(least: 0, out int before))
        {
            WithholdEvent();
            return false;
        }

        try
        {
            using LogEventSanitizer sanitizer = _sanitizer.BeginEvent();
            Write(logEvent, sanitizer);
            return true;
        }
        finally
        {
            EventDepth.Exit(before);
        }
    }

    // Begun, so that the sanitizer counts it; what was withheld before is told with the next event.
    private void WithholdEvent()
    {
        using LogEventSanitizer sanitizer = _sanitizer.BeginEvent();
        sanitizer.Withhold();
        Interlocked.Add(ref _eventsWithheld, sanitizer.EventsWithheld + 1);
    }

    private long TakeEventsWithheld(LogEventSanitizer sanitizer) => sanitizer.EventsWithheld + Interlocked.Exchange(ref _eventsWithheld, 0);

    private void Defer(LogEvent logEvent)
    {
        // A value's own text, which is taken here, may log.
        if (!EventDepth.TryEnter(least: 0, out int before))
        {
            WithholdEvent();
            return;
        }

        LogEvent captured;
        Action<LogEvent, LogEventSanitizer> write = _write;
        try
        {
            captured = EventCapture.Of(logEvent);
        }
        catch (Exception fault)
        {
            captured = EventParts.WithheldFor(logEvent);
            write = (withheld, sanitizer) =>
            {
                sanitizer.Fail(fault);
                WriteDeferred(withheld, sanitizer);
            };
        }
        finally
        {
            EventDepth.Exit(before);
        }

        _sanitizer.Write(captured, write);
    }

    private void Write(LogEvent logEvent, LogEventSanitizer sanitizer)
    {
        LogEvent rewritten = _rewriter.Rewrite(logEvent, sanitizer);
        sanitizer.Dispose();
        long eventsWithheld = TakeEventsWithheld(sanitizer);
        try
        {
            if (eventsWithheld > 0) _inner.Emit(EventParts.NoticeBefore(rewritten, eventsWithheld));
        }
        finally
        {
            // A notice that fails does not take the event with it.
            _inner.Emit(rewritten);
        }
    }

    private void WriteDeferred(LogEvent logEvent, LogEventSanitizer sanitizer)
    {
        LogEvent rewritten = _rewriter.Rewrite(logEvent, sanitizer);
        sanitizer.Dispose();
        long eventsWithheld = TakeEventsWithheld(sanitizer);
        try
        {
            if (eventsWithheld > 0) EmitDeferred(EventParts.NoticeBefore(rewritten, eventsWithheld));
        }
        finally
        {
            // A notice that fails does not take the event with it.
            EmitDeferred(rewritten);
        }
    }

    // Nobody of Serilog's stands behind the sanitizer's thread to hear of what fails there.
    private void EmitDeferred(LogEvent rewritten)
    {
        try
        {
            _inner.Emit(rewritten);
        }
        catch (Exception exception)
        {
            SelfLog.WriteLine("Caught {0} while emitting to sink {1}", exception.GetType(), _inner.GetType());
            if (_listener is null) throw;

            _listener.OnLoggingFailed(this, LoggingFailureKind.Permanent, "failed emitting an event", [rewritten], exception);
        }
    }
}
