namespace OpenMed.Logging.Verdicts;

/// <summary>A text on its way through the model, which any number of events may wait for. Safe for use by many threads.</summary>
/// <param name="key">The name of the text in the cache.</param>
/// <param name="text">The text.</param>
internal sealed class PendingVerdict(UInt128 key, PiiText? text)
{
    private readonly TaskCompletionSource<Verdict> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The name of the text in the cache.</summary>
    public UInt128 Key => key;

    /// <summary>The text; null once it is judged.</summary>
    public PiiText? Text { get; private set; } = text;

    /// <summary>Something that is settled already.</summary>
    /// <param name="verdict">The verdict.</param>
    public static PendingVerdict Settled(Verdict verdict)
    {
        var settled = new PendingVerdict(default, text: null);
        settled.Settle(verdict);
        return settled;
    }

    /// <summary>Gives the verdict to all who wait.</summary>
    /// <param name="verdict">The verdict.</param>
    public void Settle(Verdict verdict)
    {
        Text = null;
        _source.TrySetResult(verdict);
    }

    /// <summary>Waits for the verdict.</summary>
    /// <param name="budget">How long at most.</param>
    /// <returns>The verdict; <see cref="Verdict.Late"/> when there was none in time.</returns>
    public Verdict Wait(ref EventBudget budget)
    {
        if (!_source.Task.IsCompleted && !_source.Task.Wait(budget.Take())) return Verdict.Late;

        return _source.Task.GetAwaiter().GetResult();
    }
}
