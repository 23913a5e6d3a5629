using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>Words for what the native runtime reports: with the file's name, and with the report as the inner exception.</summary>
internal static class RuntimeFailure
{
    /// <summary>The file could not be loaded.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="exception">The runtime's report.</param>
    public static PiiModelException Loading(string path, OnnxRuntimeException exception) => new(
        $"ONNX Runtime cannot load the file '{path}'. The download is damaged, lacks its external data, or needs a newer ONNX Runtime; download it again.",
        exception);

    /// <summary>The model could not be run.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="exception">The runtime's report.</param>
    public static PiiModelException Running(string path, OnnxRuntimeException exception) => new(
        $"ONNX Runtime cannot run the model in '{path}'. The tokenizer, config.json and the file may be of different models, or memory is short; download the whole folder again.",
        exception);
}
