using OpenMed.Inference;

namespace OpenMed.Support;

/// <summary>Gives chosen logits, the last window first, so that nothing can lean on their order.</summary>
/// <param name="labelCount">How many labels.</param>
/// <param name="score">Fills the row of a token: the ids of its window, its index there, the row (zeros so far).</param>
internal sealed class FakeClassifier(int labelCount, FakeClassifier.Scorer score) : ITokenClassifier
{
    private int _disposeCount;

    public delegate void Scorer(ReadOnlySpan<int> ids, int tokenIndex, Span<float> row);

    public int LabelCount => labelCount;

    public int DisposeCount => Volatile.Read(ref _disposeCount);

    /// <summary>The lengths of the windows of each call.</summary>
    public List<int[]> Calls { get; } = [];

    /// <summary>Whether the first window is left out, which no classifier may do.</summary>
    public bool SkipsFirst { get; set; }

    /// <summary>Runs before each window.</summary>
    public Action BeforeWindow { get; set; } = () => { };

    /// <summary>Makes one whose token gets the label that its id alone decides for.</summary>
    public static FakeClassifier ByIds(int labelCount, Func<int, int> labelOf) =>
        new(labelCount, (ids, tokenIndex, row) => row[labelOf(ids[tokenIndex])] = 9);

    public void Classify(IReadOnlyList<ReadOnlyMemory<int>> windows, LogitsReceiver receive, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(DisposeCount > 0, this);
        lock (Calls) Calls.Add([.. windows.Select(window => window.Length)]);
        for (int windowIndex = windows.Count - 1; windowIndex >= (SkipsFirst ? 1 : 0); windowIndex--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BeforeWindow();
            ReadOnlySpan<int> ids = windows[windowIndex].Span;
            float[] logits = new float[ids.Length * labelCount];
            for (int tokenIndex = 0; tokenIndex < ids.Length; tokenIndex++)
                score(ids, tokenIndex, logits.AsSpan(tokenIndex * labelCount, labelCount));
            receive(windowIndex, logits);
        }
    }

    public void Dispose() => Interlocked.Increment(ref _disposeCount);
}
