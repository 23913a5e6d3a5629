namespace OpenMed.Quantization.Weights;

/// <summary>How a node with weights is computed.</summary>
internal enum NodeChoice
{
    /// <summary><c>MatMulInteger</c> on activations with one scale a token; a scale for each output.</summary>
    Token,

    /// <summary>The same, with activations and weights of each channel multiplied and divided by a factor, so that no channel is far larger than others.</summary>
    Balanced,

    /// <summary><c>MatMulNBits</c> in blocks of 64, activations quantized by block.</summary>
    Block64,

    /// <summary>The same in blocks of 32.</summary>
    Block32,

    /// <summary>The same in blocks of 32 with activations in float.</summary>
    Block32FloatActivations,

    /// <summary>In float, as it was.</summary>
    Float,
}
