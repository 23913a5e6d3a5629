namespace OpenMed.Logging.Providers;

/// <summary>Whether a factory is at its end: then its events are written at once, while there are providers, and after those that wait. Safe for use by many threads.</summary>
/// <param name="sanitizer">Has the events that wait.</param>
internal sealed class FactoryEnd(LogSanitizer sanitizer)
{
    private readonly TaskCompletionSource _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _hasBegun;

    /// <summary>Whether events are no longer to wait.</summary>
    public bool HasBegun => _hasBegun;

    /// <summary>Has what waits written; when there is no more time, without its texts.</summary>
    public void Begin()
    {
        _hasBegun = true;
        try
        {
            if (sanitizer.Flush()) return;

            sanitizer.StopMasking();
            sanitizer.Flush();
        }
        finally
        {
            _flushed.TrySetResult();
        }
    }

    /// <summary>Waits until all that waited is written, or cannot be.</summary>
    public void Wait()
    {
        if (_flushed.Task.IsCompleted || Events.EventDepth.Current > 0) return;

        WaitFor(_flushed.Task.Wait);
    }

    /// <summary>Has an event written that began to wait while the end began: what its thread logs next is written at once, and comes after it.</summary>
    public void CatchUp()
    {
        if (_hasBegun && Events.EventDepth.Current == 0) WaitFor(() => sanitizer.Flush());
    }

    private static void WaitFor(Action wait)
    {
        try
        {
            wait();
        }
        catch (ThreadInterruptedException)
        {
            Thread.CurrentThread.Interrupt();
        }
    }
}
