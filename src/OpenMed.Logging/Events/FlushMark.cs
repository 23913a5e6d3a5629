namespace OpenMed.Logging.Events;

/// <summary>A place in the queue: when its turn comes, all before it is written. Not an event; it is not counted.</summary>
internal sealed class FlushMark : QueuedEvent
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Says that its turn has come.</summary>
    public void Reach() => _reached.TrySetResult();

    /// <summary>Waits for its turn.</summary>
    /// <param name="timeout">How long at most.</param>
    /// <returns>Whether it came.</returns>
    public bool Wait(TimeSpan timeout) => _reached.Task.Wait(timeout > TimeSpan.Zero ? timeout : TimeSpan.Zero);

    /// <inheritdoc/>
    public override void Write(LogEventSanitizer sanitizer) => Reach();
}
