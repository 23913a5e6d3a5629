using System.Collections.Concurrent;
using OpenMed.Logging.Metrics;

namespace OpenMed.Logging.Events;

/// <summary>Events on their way to a thread of their own, which masks and writes them in the order in which they came. Safe for use by many threads.</summary>
internal sealed class EventQueue : IDisposable
{
    [ThreadStatic]
    private static EventQueue? _ofThread;

    private readonly BlockingCollection<QueuedEvent> _events;
    private readonly LogSanitizer _sanitizer;
    private readonly bool _isWaiting;
    private readonly TimeSpan _shutdownTimeout;
    private readonly Lazy<Thread> _thread;

    /// <summary>Makes a queue. Its thread starts with the first event.</summary>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="options">How many events may wait, and what becomes of one more.</param>
    public EventQueue(LogSanitizer sanitizer, LogSanitizerOptions options)
    {
        _sanitizer = sanitizer;
        _isWaiting = options.WhenFull == LogQueueFullMode.Wait;
        _shutdownTimeout = options.ShutdownTimeout;
        _events = new BlockingCollection<QueuedEvent>(options.QueueSize);
        _thread = new Lazy<Thread>(StartThread);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        AppDomain.CurrentDomain.UnhandledException += OnExit;
    }

    /// <summary>How many events wait.</summary>
    public int Count => _events.Count;

    /// <summary>Takes an event. One that the queue's own thread logs while it writes, or that comes after the end, is written at once.</summary>
    /// <param name="queued">The event.</param>
    public void Add(QueuedEvent queued)
    {
        if (_ofThread == this || !TryAdd(queued)) _sanitizer.WriteNow(queued);
    }

    /// <summary>Waits until all that came before is written.</summary>
    /// <param name="longest">How long at most; null means the shutdown's time of the options.</param>
    /// <returns>Whether it is.</returns>
    public bool Flush(TimeSpan? longest)
    {
        TimeSpan timeout = longest ?? _shutdownTimeout;
        if (_ofThread == this || !_thread.IsValueCreated) return true;

        var mark = new FlushMark();
        try
        {
            long start = LogMetrics.Now();
            return !_events.TryAdd(mark, timeout) ? _events.IsAddingCompleted && _thread.Value.Join(timeout) : mark.Wait(timeout - LogMetrics.Since(start));
        }
        catch (InvalidOperationException)
        {
            // It is at its end, and its thread works off what is left.
            return _thread.Value.Join(timeout);
        }
    }

    /// <summary>Takes no more, and waits until all is written: with its texts in the time of the options, then without.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        AppDomain.CurrentDomain.UnhandledException -= OnExit;
        _events.CompleteAdding();
        if (!_thread.IsValueCreated || _ofThread == this || _thread.Value.Join(_shutdownTimeout)) return;

        _sanitizer.StopMasking();
        if (_thread.Value.Join(_shutdownTimeout)) return;

        // Something that writes does not come back; what it would have got is lost.
        while (_events.TryTake(out _)) _sanitizer.Metrics.CountEventWithheld(EventWithheldReason.Shutdown);
    }

    private bool TryAdd(QueuedEvent queued)
    {
        try
        {
            _ = _thread.Value;
            if (_isWaiting)
                _events.Add(queued);
            else if (!_events.TryAdd(queued))
                _sanitizer.WithholdEvent(EventWithheldReason.Queue);
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or OutOfMemoryException or ThreadStartException)
        {
            return false;
        }
    }

    private Thread StartThread()
    {
        var thread = new Thread(Run) { IsBackground = true, Name = "OpenMed.Logging events" };
        thread.UnsafeStart();
        return thread;
    }

    private void Run()
    {
        _ofThread = this;
        foreach (QueuedEvent queued in _events.GetConsumingEnumerable())
        {
            try
            {
                if (queued is FlushMark mark)
                    mark.Reach();
                else
                    _sanitizer.WriteNow(queued);
            }
            catch (Exception exception)
            {
                // What writes has failed, and who logged is long gone.
                _sanitizer.Metrics.CountFault(exception);
            }
        }
    }

    private void OnExit(object? sender, EventArgs arguments) => Flush(longest: null);
}
