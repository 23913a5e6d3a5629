using OpenMed.Logging.Detection;
using OpenMed.Logging.Metrics;

namespace OpenMed.Logging.Verdicts;

/// <summary>Runs texts through the model on a thread of its own, each once however many ask, and remembers the verdicts also when nobody waits any more.
/// Safe for use by many threads.</summary>
internal sealed class ModelQueue : IDisposable
{
    // A text more is answered "late" at once: so memory for waiting texts is bounded.
    private const int MostWaiting = 1024;

    [ThreadStatic]
    private static ModelQueue? _ofThread;

    private readonly ILogDetector _detector;
    private readonly VerdictCache _cache;
    private readonly LogMetrics _metrics;
    private readonly object _lock = new();
    private readonly Queue<PendingVerdict> _waiting = [];
    private readonly Dictionary<UInt128, PendingVerdict> _inFlight = [];
    private readonly CancellationTokenSource _stop = new();
    private Thread? _thread;

    /// <summary>Makes a queue. Its thread starts with the first text.</summary>
    /// <param name="detector">The detector.</param>
    /// <param name="cache">Takes the verdicts.</param>
    /// <param name="metrics">Counts the model's faults.</param>
    public ModelQueue(ILogDetector detector, VerdictCache cache, LogMetrics metrics)
    {
        _detector = detector;
        _cache = cache;
        _metrics = metrics;
    }

    /// <summary>Asks for the verdict of a text.</summary>
    /// <param name="key">Its name in the cache.</param>
    /// <param name="text">The text.</param>
    /// <returns>What can be waited for.</returns>
    public PendingVerdict Ask(UInt128 key, PiiText text)
    {
        // Who is told of a fault may log: on this thread nobody else would answer.
        if (_ofThread == this) return PendingVerdict.Settled(Verdict.Late);

        lock (_lock)
        {
            if (_stop.IsCancellationRequested) return PendingVerdict.Settled(Verdict.Failed);
            if (_inFlight.TryGetValue(key, out PendingVerdict? pending)) return pending;
            if (_cache.TryGet(key, out Verdict? known)) return PendingVerdict.Settled(known);
            if (_waiting.Count >= MostWaiting) return PendingVerdict.Settled(Verdict.Late);

            // First, for it may fail.
            StartThread();
            pending = new PendingVerdict(key, text);
            _inFlight.Add(key, pending);
            _waiting.Enqueue(pending);
            Monitor.Pulse(_lock);
            return pending;
        }
    }

    /// <summary>Stops. Texts that still wait get no verdict.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _stop.Cancel();
            foreach (PendingVerdict pending in _inFlight.Values) pending.Settle(Verdict.Failed);
            _waiting.Clear();
            _inFlight.Clear();
            Monitor.PulseAll(_lock);
        }
    }

    // Not on the thread pool: there it could wait behind the very events that wait for it.
    private void StartThread()
    {
        if (_thread is not null) return;

        var thread = new Thread(Run) { IsBackground = true, Name = "OpenMed.Logging" };
        thread.UnsafeStart();
        _thread = thread;
    }

    private void Run()
    {
        _ofThread = this;
        while (Next() is { } pending)
        {
            Verdict verdict = Judge(pending.Text, out Exception? fault);
            lock (_lock)
            {
                if (verdict.IsKnown) _cache.Add(pending.Key, verdict);
                _inFlight.Remove(pending.Key);
            }

            pending.Settle(verdict);
            Count(fault);
        }
    }

    private PendingVerdict? Next()
    {
        lock (_lock)
        {
            while (_waiting.Count == 0 && !_stop.IsCancellationRequested) Monitor.Wait(_lock);
            return _stop.IsCancellationRequested ? null : _waiting.Dequeue();
        }
    }

    private Verdict Judge(PiiText? text, out Exception? fault)
    {
        fault = null;
        try
        {
            if (text is null) return Verdict.Failed;

            Verdict verdict = Verdict.Of(_detector.FindByAll(text, _stop.Token));
            _metrics.Health.CountModelAnswer();
            return verdict;
        }
        catch (Exception exception)
        {
            fault = exception;
            return Verdict.Failed;
        }
    }

    private void Count(Exception? fault)
    {
        if (fault is null || _stop.IsCancellationRequested) return;

        _metrics.Health.CountModelFault();
        _metrics.CountFault(fault);
    }
}
