using Microsoft.ML.OnnxRuntime;
using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Trials;

/// <summary>Runs a graph on sentences and gives values from within it. One caller at a time.</summary>
/// <param name="folder">A folder for the graph; that of the store with its weights.</param>
/// <param name="rows">The sentences.</param>
internal sealed class ProbeRun(string folder, IReadOnlyList<BatteryRow> rows)
{
    /// <summary>Takes a value.</summary>
    /// <param name="index">Its place in the list of names.</param>
    /// <param name="value">The value, row-major.</param>
    /// <param name="shape">Its shape.</param>
    public delegate void Receiver(int index, ReadOnlySpan<float> value, long[] shape);

    /// <summary>Runs the graph on each sentence alone.</summary>
    /// <param name="model">The model, with all large weights in the store; stays as it is.</param>
    /// <param name="names">The names of the values: floats of the outermost graph.</param>
    /// <param name="receive">Takes each value for each sentence.</param>
    /// <param name="cancellationToken">Stops the runs.</param>
    /// <exception cref="PiiModelException">The graph cannot be loaded or run.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(ModelProto model, IReadOnlyList<string> names, Receiver receive, CancellationToken cancellationToken)
    {
        if (names.Count == 0) return;

        string path = Path.Combine(folder, "probe.onnx");
        OnnxWriter.WriteGraph(WithOutputs(model, names), path);
        using InferenceSession session = SessionFactory.Build(path, Environment.ProcessorCount, static _ => { });
        IReadOnlyList<string> inputs = ModelSignature.ReadInputs(session, path);
        using RunOptions options = new() { LogSeverityLevel = NativeRuntime.LogLevel };
        foreach (BatteryRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using BatchInput input = new([row.Ids], new WindowBatch(row.Ids.Length, [0]), default, isFramed: false, inputs);
            using IDisposableReadOnlyCollection<OrtValue> values = Run(() => session.Run(options, inputs, input.Values, names), path);
            for (int index = 0; index < names.Count; index++)
                receive(index, values[index].GetTensorDataAsSpan<float>(), values[index].GetTensorTypeAndShape().Shape);
        }
    }

    private static IDisposableReadOnlyCollection<OrtValue> Run(Func<IDisposableReadOnlyCollection<OrtValue>> run, string path)
    {
        try
        {
            return NativeThreads.Run(run);
        }
        catch (OnnxRuntimeException exception)
        {
            throw RuntimeFailure.Running(path, exception);
        }
    }

    private static ModelProto WithOutputs(ModelProto model, IReadOnlyList<string> names)
    {
        ModelProto probed = new(model);
        probed.Graph.Output.Add(names.Select(name => new ValueInfoProto
        {
            Name = name,
            Type = new TypeProto { TensorType = new TensorTypeProto { ElemType = TensorTypes.Float } },
        }));
        return probed;
    }
}
