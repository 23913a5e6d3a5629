using Microsoft.ML.OnnxRuntime;
using OpenMed.Benchmarks.Input;
using OpenMed.Inference;
using OpenMed.Tokenization;

namespace OpenMed.Benchmarks.Peers;

/// <summary>ONNX Runtime alone, on the batches that the detector makes: their tensors are laid out before, nothing is decoded.</summary>
internal sealed class BareLoop : IDisposable
{
    private readonly RunOptions _runOptions = new();
    private readonly InferenceSession _session;
    private readonly ModelSignature _signature;
    private readonly List<BatchInput> _batches = [];

    /// <summary>Lays the batches of a record out.</summary>
    /// <param name="recording">The record.</param>
    public BareLoop(Recording recording)
    {
        PiiModel model = recording.Model;
        string path = Path.Combine(model.Folder, model.Variant.FileName);
        // A session of its own, with the options of the detector's.
        _session = SessionFactory.Build(path, Environment.ProcessorCount, static _ => { });
        _signature = ModelSignature.Read(_session, model.Scheme.Count, path);
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
                _session.Run(_runOptions, _signature.InputNames, batch.Values, _signature.OutputNames);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _batches.ForEach(batch => batch.Dispose());
        _session.Dispose();
        _runOptions.Dispose();
    }
}
