using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>Scores windows with a shared ONNX Runtime session. Safe for use by many threads.</summary>
internal sealed class OnnxTokenClassifier : ITokenClassifier
{
    private readonly SessionLease _lease;
    private readonly ModelSignature _signature;
    private readonly FrameIds _special;
    private readonly string _path;
    private readonly int _maxTokens;
    private readonly int _batchTokens;

    /// <summary>Takes over a lease; it is given back when the classifier is disposed, or at once when this throws.</summary>
    /// <param name="lease">The session.</param>
    /// <param name="path">The path of its ONNX file, for messages.</param>
    /// <param name="special">The ids that frame and fill windows.</param>
    /// <param name="labelCount">How many labels config.json names.</param>
    /// <param name="maxTokens">How many tokens the model takes at once, [CLS] and [SEP] included.</param>
    /// <param name="batchTokens">How many tokens, padding included, go through the model at once.</param>
    /// <exception cref="PiiModelException">The graph is not a token classifier's, or has other labels than config.json.</exception>
    public OnnxTokenClassifier(
        SessionLease lease, string path, FrameIds special, int labelCount, int maxTokens, int batchTokens)
    {
        _lease = lease;
        _path = path;
        _special = special;
        LabelCount = labelCount;
        _maxTokens = maxTokens;
        _batchTokens = batchTokens;
        try
        {
            _signature = ModelSignature.Read(lease.Session, labelCount, path);
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public int LabelCount { get; }

    /// <inheritdoc/>
    public void Classify(
        IReadOnlyList<ReadOnlyMemory<int>> windows, LogitsReceiver receive, CancellationToken cancellationToken) =>
        Run(windows, isFramed: true, receive, cancellationToken);

    /// <summary>Scores windows that hold their own [CLS] and [SEP], and gives the logits of these too, even when they are not finite:
    /// for comparing models.</summary>
    /// <param name="windows">The ids of each window; each holds at least one.</param>
    /// <param name="receive">Takes the logits of each window.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="PiiModelException">The model cannot be run.</exception>
    public void ClassifyWhole(
        IReadOnlyList<ReadOnlyMemory<int>> windows, LogitsReceiver receive, CancellationToken cancellationToken) =>
        Run(windows, isFramed: false, receive, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _lease.Dispose();

    private void Run(
        IReadOnlyList<ReadOnlyMemory<int>> windows, bool isFramed, LogitsReceiver receive, CancellationToken cancellationToken)
    {
        int[] lengths = new int[windows.Count];
        for (int windowIndex = 0; windowIndex < lengths.Length; windowIndex++)
            lengths[windowIndex] = windows[windowIndex].Length + (isFramed ? 2 : 0);

        // A lease of its own: a call under way ends with its results although the classifier is disposed meanwhile.
        using SessionLease lease = _lease.Share();
        foreach (WindowBatch batch in BatchPlan.Make(lengths, _maxTokens, _batchTokens))
        {
            using BatchInput input = new(windows, batch, _special, isFramed, _signature.InputNames);
            using IDisposableReadOnlyCollection<OrtValue> outputs = RunBatch(lease.Session, input, cancellationToken);
            Deliver(outputs[0], batch, lengths, isFramed, receive);
        }
    }

    private IDisposableReadOnlyCollection<OrtValue> RunBatch(
        InferenceSession session, BatchInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using RunOptions options = new() { LogSeverityLevel = NativeRuntime.LogLevel };
        using CancellationTokenRegistration registration = cancellationToken.Register(() => options.Terminate = true);
        try
        {
            return NativeThreads.Run(() => session.Run(options, _signature.InputNames, input.Values, _signature.OutputNames));
        }
        catch (OnnxRuntimeException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OnnxRuntimeException exception)
        {
            throw RuntimeFailure.Running(_path, exception);
        }
    }

    private void Deliver(OrtValue output, WindowBatch batch, int[] lengths, bool isFramed, LogitsReceiver receive)
    {
        ReadOnlySpan<float> logits = output.GetTensorDataAsSpan<float>();
        int rowCount = batch.WindowIndexes.Count * batch.PaddedLength;
        ModelSignature.CheckLabelCount(logits.Length / rowCount, LabelCount, _path);
        int frame = isFramed ? 1 : 0;
        for (int row = 0; row < batch.WindowIndexes.Count; row++)
        {
            int windowIndex = batch.WindowIndexes[row];
            ReadOnlySpan<float> window = logits.Slice(
                ((row * batch.PaddedLength) + frame) * LabelCount, (lengths[windowIndex] - (2 * frame)) * LabelCount);
            if (isFramed) RefuseNonFinite(window);
            receive(windowIndex, window);
        }
    }

    // A NaN would lose every comparison in the decoder and leave the text unmasked without a word.
    private void RefuseNonFinite(ReadOnlySpan<float> logits)
    {
        if (logits.Length > 0 && !float.IsFinite(TensorPrimitives.MaxMagnitude(logits)))
        {
            throw new PiiModelException(
                $"The model in '{_path}' gave scores that are not finite numbers. Use another variant, or download the file again.");
        }
    }
}
