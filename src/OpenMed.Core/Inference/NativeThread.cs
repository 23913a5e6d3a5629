namespace OpenMed.Inference;

/// <summary>One thread for native work. It ends when it has had nothing to do for a while.</summary>
internal sealed class NativeThread
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [ThreadStatic]
    private static bool _isCurrent;

    private readonly object _lock = new();
    private Action? _work;

    /// <summary>Starts it.</summary>
    /// <exception cref="OutOfMemoryException">The system has no room for another thread.</exception>
    public NativeThread() => new Thread(Run) { IsBackground = true, Name = "OpenMed inference" }.UnsafeStart();

    /// <summary>Whether the caller runs on such a thread.</summary>
    public static bool IsCurrent => _isCurrent;

    /// <summary>Gives it work; only by the one who took it.</summary>
    /// <param name="work">The work; never throws.</param>
    public void Start(Action work)
    {
        lock (_lock)
        {
            _work = work;
            Monitor.Pulse(_lock);
        }
    }

    private void Run()
    {
        _isCurrent = true;
        while (true)
        {
            if (Next() is { } work)
                work();
            else if (NativeThreads.TryRetire(this))
                return;
        }
    }

    private Action? Next()
    {
        lock (_lock)
        {
            if (_work is null) Monitor.Wait(_lock, Patience);
            Action? work = _work;
            _work = null;
            return work;
        }
    }
}
