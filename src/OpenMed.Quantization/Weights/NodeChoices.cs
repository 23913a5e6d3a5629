namespace OpenMed.Quantization.Weights;

/// <summary>What belongs to the ways to compute a node.</summary>
internal static class NodeChoices
{
    /// <summary>Their names in records and tables.</summary>
    /// <param name="choice">The way.</param>
    public static string Name(NodeChoice choice) => choice switch
    {
        NodeChoice.Token => "token",
        NodeChoice.Balanced => "balanced",
        NodeChoice.Block64 => "block64",
        NodeChoice.Block32 => "block32",
        NodeChoice.Block32FloatActivations => "block32, level 0",
        _ => "float",
    };

    /// <summary>Whether activations have one scale a token.</summary>
    /// <param name="choice">The way.</param>
    public static bool IsByToken(NodeChoice choice) => choice is NodeChoice.Token or NodeChoice.Balanced;

    /// <summary>How many numbers share a scale, along the inputs.</summary>
    /// <param name="choice">A way that has blocks.</param>
    public static int BlockSize(NodeChoice choice) => choice == NodeChoice.Block64 ? 64 : 32;

    /// <summary>The <c>accuracy_level</c> of <c>MatMulNBits</c>: 4 computes with INT8 activations, 0 with float ones.</summary>
    /// <remarks>https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits</remarks>
    /// <param name="choice">A way that has blocks.</param>
    public static int AccuracyLevel(NodeChoice choice) => choice == NodeChoice.Block32FloatActivations ? 0 : 4;
}
