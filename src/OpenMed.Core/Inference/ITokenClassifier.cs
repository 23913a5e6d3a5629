namespace OpenMed.Inference;

/// <summary>Gives each token of a window a logit for each label. Safe for use by many threads. Knows ids, never text.</summary>
/// <remarks>Two implementations: the ONNX Runtime session, and chosen logits in tests.</remarks>
internal interface ITokenClassifier : IDisposable
{
    /// <summary>How many labels: the last dimension of the logits.</summary>
    int LabelCount { get; }

    /// <summary>Scores windows, in batches of like length.</summary>
    /// <param name="windows">The ids of each window without [CLS] and [SEP]; each holds at least one id.</param>
    /// <param name="receive">Takes the logits of each window.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="PiiModelException">The model does not give what its folder says.</exception>
    void Classify(IReadOnlyList<ReadOnlyMemory<int>> windows, LogitsReceiver receive, CancellationToken cancellationToken);
}
