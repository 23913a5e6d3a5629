using System.Collections.Concurrent;
using OpenMed.Logging.Metrics;

namespace OpenMed.Logging.Events;

/// <summary>Events on their way to a thread of their own, which masks and writes them in the order in which they came. Safe for use by many threads.</summary>
internal sealed class EventQueue : IDisposable
{
    // Longer than any write takes; a writer that waits for a lock of the one who logs would never make room.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    // Within another event it is likelier that the writer waits for this very thread.
    private static readonly TimeSpan LongestNestedWait = TimeSpan.FromSeconds(1);

    [ThreadStatic]
    private static EventQueue? _ofThread;

    private readonly BlockingCollection<QueuedEvent> _events;
    private readonly LogSanitizer _sanitizer;
    private readonly bool _isWaiting;
    private readonly TimeSpan _shutdownTimeout;
    private readonly Lazy<Thread> _thread;
    private readonly ManualResetEventSlim _isWorkedOff = new();
    private volatile bool _isStuck;

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
        if (_ofThread != this)
        {
            if (TryAdd(queued)) return;

            AwaitEnd();
        }

        _sanitizer.WriteNow(queued);
    }

    /// <summary>Waits until all that came before is written.</summary>
    /// <param name="longest">How long at most; null means the shutdown's time of the options, less than zero for ever.</param>
    /// <returns>Whether it is.</returns>
    public bool Flush(TimeSpan? longest)
    {
        TimeSpan timeout = longest ?? _shutdownTimeout;
        if (timeout < TimeSpan.Zero || timeout.TotalMilliseconds > int.MaxValue) timeout = TimeSpan.FromMilliseconds(int.MaxValue);
        if (_ofThread == this || !_thread.IsValueCreated) return true;

        long start = LogMetrics.Now();
        var mark = new FlushMark();
        bool isFlushed;
        try
        {
            isFlushed = _events.TryAdd(mark, timeout) && mark.Wait(timeout - LogMetrics.Since(start));
        }
        catch (ThreadInterruptedException)
        {
            Thread.CurrentThread.Interrupt();
            return false;
        }
        catch (InvalidOperationException)
        {
            // It is at its end, and its thread works off what is left.
            isFlushed = _thread.Value.Join(timeout);
        }

        if (!isFlushed && longest is null && !_sanitizer.IsUsable) _isStuck = true;
        return isFlushed;
    }

    /// <summary>Takes no more, and waits until all is written: with its texts in the time of the options, then without.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        AppDomain.CurrentDomain.UnhandledException -= OnExit;
        End();
    }

    private void End()
    {
        _events.CompleteAdding();
        if (_ofThread == this)
        {
            // What ends the application may never come back to the thread's own loop.
            while (_events.TryTake(out QueuedEvent? queued)) Write(queued);
        }
        else if (_thread.IsValueCreated && !Join())
        {
            // Something that writes does not come back; what it would have got is lost.
            while (_events.TryTake(out QueuedEvent? queued))
            {
                if (queued is not FlushMark) _sanitizer.Metrics.CountEventWithheld(EventWithheldReason.Shutdown);
            }
        }

        _isWorkedOff.Set();
    }

    private bool Join()
    {
        if (_isStuck) return _thread.Value.Join(TimeSpan.Zero);
        if (_thread.Value.Join(_shutdownTimeout)) return true;

        _sanitizer.StopMasking();
        return _thread.Value.Join(_shutdownTimeout);
    }

    private bool TryAdd(QueuedEvent queued)
    {
        try
        {
            _ = _thread.Value;
            if (_events.TryAdd(queued)) return true;

            if (_isWaiting && _events.TryAdd(queued, EventDepth.Current > 0 ? LongestNestedWait : LongestWait)) return true;

            _sanitizer.WithholdEvent(EventWithheldReason.Queue);
            return true;
        }
        catch (ThreadInterruptedException)
        {
            // It is meant for the application's next wait.
            Thread.CurrentThread.Interrupt();
            return false;
        }
        catch (Exception exception) when (exception is InvalidOperationException or OutOfMemoryException or ThreadStartException)
        {
            return false;
        }
    }

    // What a thread logged before the end is still to be written before what it logs after it.
    private void AwaitEnd()
    {
        if (!_events.IsAddingCompleted || _isWorkedOff.IsSet || EventDepth.Current > 0) return;

        try
        {
            if (!_isWorkedOff.Wait(2 * _shutdownTimeout)) _isWorkedOff.Set();
        }
        catch (ThreadInterruptedException)
        {
            Thread.CurrentThread.Interrupt();
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
            Write(queued);
            _isStuck = false;
        }

        _isWorkedOff.Set();
    }

    private void Write(QueuedEvent queued)
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

    // Others are told of the end too and may log: from now on at once, for the queue's thread ends with the process.
    private void OnExit(object? sender, EventArgs arguments)
    {
        if (arguments is UnhandledExceptionEventArgs { IsTerminating: false })
            Flush(longest: null);
        else
            End();
    }
}
