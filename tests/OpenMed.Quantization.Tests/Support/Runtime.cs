using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;
using OpenMed.Inference;
using OpenMed.Quantization.Onnx;
using OpenMed.Support;

namespace OpenMed.Quantization.Support;

/// <summary>Runs small models in ONNX Runtime.</summary>
internal static class Runtime
{
    /// <summary>Runs a model and gives its first output.</summary>
    public static float[] Run(ModelProto model, params (string Name, OrtValue Value)[] inputs)
    {
        using TempFolder folder = new();
        File.WriteAllBytes(folder["model.onnx"], model.ToByteArray());
        return RunFile(folder["model.onnx"], inputs);
    }

    public static float[] RunFile(string path, params (string Name, OrtValue Value)[] inputs)
    {
        using InferenceSession session = SessionFactory.Build(path, threads: 1, static _ => { });
        using RunOptions options = new() { LogSeverityLevel = NativeRuntime.LogLevel };
        using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(
            options, [.. inputs.Select(input => input.Name)], [.. inputs.Select(input => input.Value)], [.. session.OutputMetadata.Keys.Take(1)]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public static OrtValue Floats(float[] values, params long[] shape)
    {
        NativeRuntime.EnsureStarted();
        return OrtValue.CreateTensorValueFromMemory(values, shape);
    }

    public static OrtValue Numbers(long[] values, params long[] shape)
    {
        NativeRuntime.EnsureStarted();
        return OrtValue.CreateTensorValueFromMemory(values, shape);
    }

    public static OrtValue Flag(bool value)
    {
        NativeRuntime.EnsureStarted();
        return OrtValue.CreateTensorValueFromMemory(new[] { value }, []);
    }
}
