namespace OpenMed.Benchmarks.Input;

/// <summary>What the detector once asked of the classifier, and what it got.</summary>
/// <param name="Windows">The ids of each window, without [CLS] and [SEP].</param>
/// <param name="Logits">[tokens, labels] of each window.</param>
internal sealed record RecordedCall(IReadOnlyList<ReadOnlyMemory<int>> Windows, float[][] Logits);
