using OpenMed.Inference;

namespace OpenMed.Benchmarks.Input;

/// <summary>Answers the recorded calls, in their order and then from the first again, at once: what is left is our own work.</summary>
/// <param name="calls">The calls.</param>
/// <param name="labelCount">How many labels a token has.</param>
internal sealed class ReplayingClassifier(IReadOnlyList<RecordedCall> calls, int labelCount) : ITokenClassifier
{
    private int _callIndex;

    /// <inheritdoc />
    public int LabelCount => labelCount;

    /// <inheritdoc />
    public void Classify(
        IReadOnlyList<ReadOnlyMemory<int>> windows, LogitsReceiver receive, CancellationToken cancellationToken)
    {
        float[][] logits = calls[_callIndex++ % calls.Count].Logits;
        for (int windowIndex = 0; windowIndex < windows.Count; windowIndex++) receive(windowIndex, logits[windowIndex]);
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
