namespace OpenMed.Inference;

/// <summary>Stands where a policy asks no model.</summary>
internal sealed class NoClassifier : ITokenClassifier
{
    /// <inheritdoc/>
    public int LabelCount => 0;

    /// <inheritdoc/>
    public void Classify(IReadOnlyList<ReadOnlyMemory<int>> windows, LogitsReceiver receive, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("This policy asks no model. Make a detector with a policy that does.");

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
