namespace OpenMed.Quantization;

/// <summary>What <see cref="PiiModelQuantizer"/> tried, and what it wrote.</summary>
/// <param name="Folder">The model folder's full path.</param>
/// <param name="Source">The fp32 variant.</param>
/// <param name="Reference">What results were compared with.</param>
/// <param name="Trials">What was tried, in order; the last one passed, or none did. Never empty.</param>
/// <param name="Nodes">Each node with weights, in the order of the graph, as in the last trial.</param>
/// <param name="Quantized">The INT8 variant that was written; null when no way passed, so that nothing was.</param>
public sealed record PiiModelQuantization(
    string Folder,
    PiiModelVariant Source,
    string Reference,
    IReadOnlyList<PiiQuantizationTrial> Trials,
    IReadOnlyList<PiiQuantizedNode> Nodes,
    PiiModelVariant? Quantized)
{
    /// <summary>The trial that passed; null when none did.</summary>
    public PiiQuantizationTrial? Passed => Trials[^1].Passed ? Trials[^1] : null;
}
