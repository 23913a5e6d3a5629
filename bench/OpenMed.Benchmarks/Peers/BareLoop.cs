using Microsoft.ML.OnnxRuntime;
using OpenMed.Benchmarks.Input;
using OpenMed.Inference;
using OpenMed.Tokenization;

namespace OpenMed.Benchmarks.Peers;

/// <summary>ONNX Runtime alone, on the batches that the detector makes: their tensors are laid out before, nothing is decoded.</summary>
internal sealed class BareLoop : IDisposable
{
    private readonly RunOptions _runOptions = new();
    private readonly SessionLease _lease;
    private readonly ModelSignature _signature;
    private readonly List<BatchInput> _batches = [];

    /// <summary>Lays the batches of a record out.</summary>
    /// <param name="recording">The record.</param>
    public BareLoop(Recording recording)
    {
        PiiModel model = recording.Model;
        string path = Path.Combine(model.Folder, model.Variant.FileName);
        // The detector's own session: in one of its own the weights would lie in the processor's cache for the one and not for the other.
        _lease = SessionCache.Shared.Lease(SessionKey.Of(path, dataPath: null, Recording.Options.Threads));
        _signature = ModelSignature.Read(_lease.Session, model.Scheme.Count, path);
        ITokenizer tokenizer = model.OpenTokenizer();
        var frame = new FrameIds(tokenizer.BeginId, tokenizer.EndId, tokenizer.PadId);
        foreach (RecordedCall call in recording.Calls)
        {
            int[] lengths = [.. call.Windows.Select(window => window.Length + 2)];
            foreach (WindowBatch batch in BatchPlan.Make(lengths, model.MaxTokens, Recording.Options.BatchTokens))
                _batches.Add(new BatchInput(call.Windows, batch, frame, isFramed: true, _signature.InputNames));
        }
    }

    /// <summary>Runs all batches once.</summary>
    public void Run()
    {
        foreach (BatchInput batch in _batches)
        {
            using IDisposableReadOnlyCollection<OrtValue> outputs =
                _lease.Session.Run(_runOptions, _signature.InputNames, batch.Values, _signature.OutputNames);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _batches.ForEach(batch => batch.Dispose());
        _lease.Dispose();
        _runOptions.Dispose();
    }
}
