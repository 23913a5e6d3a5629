namespace OpenMed.Inference;

/// <summary>Windows that go through the model together.</summary>
/// <param name="PaddedLength">How many tokens each row holds, padding included.</param>
/// <param name="WindowIndexes">The windows of its rows, as indexes into the list that is scored; never empty.</param>
internal readonly record struct WindowBatch(int PaddedLength, IReadOnlyList<int> WindowIndexes);
