using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Refuses models that are no whole models, or whose weights lie in files that nobody looks after.</summary>
internal static class SourceCheck
{
    // Those that are taken apart; the others are passed on as they are.
    private static readonly Dictionary<string, int> LeastInputs = new(StringComparer.Ordinal)
    {
        ["Constant"] = 0,
        ["Gather"] = 2,
        ["Gemm"] = 2,
        ["Identity"] = 1,
        ["MatMul"] = 2,
    };

    /// <summary>Checks a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The path of its ONNX file.</param>
    /// <param name="dataPath">The path of its external data; null when it has none.</param>
    /// <exception cref="PiiModelException">A node lacks what its operator needs, or a weight lies in another file.</exception>
    public static void Run(ModelProto model, string path, string? dataPath)
    {
        foreach (NodeProto node in GraphScope.Of(model).All().SelectMany(scope => scope.Graph.Node))
        {
            if (LeastInputs.TryGetValue(node.OpType, out int least) && (node.Input.Count < least || node.Output.Count == 0))
                throw new PiiModelException($"A node ({node.OpType}, '{node.Name}') in '{path}' lacks inputs or outputs. Export the model to ONNX anew.");
        }

        // Its checksum is recorded and compared for these two alone.
        string[] known = [Path.GetFileName(path), Path.GetFileName(dataPath) ?? string.Empty];
        foreach (TensorProto tensor in model.Graph.Initializer)
        {
            if (ExternalData.Read(tensor) is { } place && !known.Contains(place.Location, StringComparer.Ordinal))
            {
                throw new PiiModelException(
                    $"The data of the tensor '{tensor.Name}' of '{path}' lie neither in that file nor in one named '{known[0]}_data' beside it. Export the model with its weights in one of these.");
            }
        }
    }
}
