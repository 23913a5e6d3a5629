using OpenMed.Inference;

namespace OpenMed.Benchmarks.Input;

/// <summary>Passes calls on and keeps a copy of them.</summary>
/// <param name="classifier">Where the calls go.</param>
/// <param name="calls">Where the copies go.</param>
internal sealed class RecordingClassifier(ITokenClassifier classifier, List<RecordedCall> calls) : ITokenClassifier
{
    /// <inheritdoc />
    public int LabelCount => classifier.LabelCount;

    /// <inheritdoc />
    public void Classify(
        IReadOnlyList<ReadOnlyMemory<int>> windows, LogitsReceiver receive, CancellationToken cancellationToken)
    {
        float[][] logits = new float[windows.Count][];
        classifier.Classify(
            windows,
            (windowIndex, values) =>
            {
                logits[windowIndex] = values.ToArray();
                receive(windowIndex, values);
            },
            cancellationToken);
        calls.Add(new RecordedCall([.. windows.Select(window => new ReadOnlyMemory<int>(window.ToArray()))], logits));
    }

    /// <inheritdoc />
    public void Dispose() => classifier.Dispose();
}
