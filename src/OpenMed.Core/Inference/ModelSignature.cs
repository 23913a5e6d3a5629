using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>The inputs and the output of a token classifier's graph.</summary>
/// <param name="InputNames">Some of <c>input_ids</c>, <c>attention_mask</c> and <c>token_type_ids</c>, in the graph's order.</param>
/// <param name="OutputNames">The name of the logits, alone.</param>
internal sealed record ModelSignature(IReadOnlyList<string> InputNames, IReadOnlyList<string> OutputNames)
{
    /// <summary>The ids of the tokens.</summary>
    public const string Ids = "input_ids";

    /// <summary>1 for a token, 0 for padding.</summary>
    public const string Mask = "attention_mask";

    /// <summary>Which of two texts a token belongs to: always 0 here.</summary>
    public const string Types = "token_type_ids";

    /// <summary>Reads a session's signature.</summary>
    /// <param name="session">The session.</param>
    /// <param name="labelCount">How many labels config.json names.</param>
    /// <param name="path">The path of the ONNX file, for the message.</param>
    /// <exception cref="PiiModelException">The graph is not a token classifier's, or has other labels than config.json.</exception>
    public static ModelSignature Read(InferenceSession session, int labelCount, string path)
    {
        IReadOnlyList<string> inputs = ReadInputs(session, path);
        string logits = FindLogits(session, path);
        int width = session.OutputMetadata[logits].Dimensions[2];
        if (width >= 0) CheckLabelCount(width, labelCount, path);
        return new ModelSignature(inputs, [logits]);
    }

    /// <summary>Reads the names of the inputs.</summary>
    /// <param name="session">The session.</param>
    /// <param name="path">The path of the ONNX file, for the message.</param>
    /// <exception cref="PiiModelException">They are not a token classifier's.</exception>
    public static IReadOnlyList<string> ReadInputs(InferenceSession session, string path)
    {
        IReadOnlyList<string> inputs = session.InputNames;
        return inputs.Contains(Ids) && inputs.All(name => name is Ids or Mask or Types) && AreInt64(session)
            ? inputs
            : throw Foreign(path, $"takes {Describe(session.InputMetadata)}");
    }

    /// <summary>Finds the name of the logits among the outputs.</summary>
    /// <param name="session">The session.</param>
    /// <param name="path">The path of the ONNX file, for the message.</param>
    /// <exception cref="PiiModelException">There are none, or they are no floats in three dimensions.</exception>
    public static string FindLogits(InferenceSession session, string path)
    {
        IReadOnlyList<string> outputs = session.OutputNames;
        string? logits = outputs.Contains("logits") ? "logits" : outputs.Count == 1 ? outputs[0] : null;
        return logits is not null && session.OutputMetadata[logits] is { Dimensions.Length: 3 } output && output.ElementType == typeof(float)
            ? logits
            : throw Foreign(path, $"gives {Describe(session.OutputMetadata)}");
    }

    /// <summary>Compares the last dimension of the logits with the folder's labels.</summary>
    /// <param name="found">The last dimension.</param>
    /// <param name="labelCount">How many labels config.json names.</param>
    /// <param name="path">The path of the ONNX file, for the message.</param>
    /// <exception cref="PiiModelException">The two differ.</exception>
    public static void CheckLabelCount(long found, int labelCount, string path)
    {
        if (found != labelCount)
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The file '{path}' scores {found} labels, but config.json beside it names {labelCount}. The files are of different models; download the whole folder again."));
        }
    }

    /// <summary>The names, element types and dimensions of inputs or outputs, for people.</summary>
    /// <param name="nodes">The inputs or outputs.</param>
    public static string Describe(IReadOnlyDictionary<string, NodeMetadata> nodes) =>
        string.Join(", ", nodes.Select(node => $"'{node.Key}' ({node.Value.ElementType.Name}, {node.Value.Dimensions.Length} dimensions)"));

    private static bool AreInt64(InferenceSession session) =>
        session.InputMetadata.Values.All(input => input.ElementType == typeof(long) && input.Dimensions.Length == 2);

    private static PiiModelException Foreign(string path, string what) => new(
        $"The graph in '{path}' {what}, which is foreign to a token classifier with '{Ids}', '{Mask}' and '{Types}' in and float logits out. Export the model for token classification, for example with optimum-cli.");
}
