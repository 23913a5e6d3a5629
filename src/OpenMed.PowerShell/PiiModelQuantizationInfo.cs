using OpenMed.Quantization;

namespace OpenMed.Commands;

/// <summary>The ways of quantizing a model that <c>Optimize-PiiModel -Quantize</c> tried, and what it wrote.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Folder">The model folder's full path.</param>
/// <param name="Source">The fp32 variant.</param>
/// <param name="Quantized">The INT8 variant that was written; null when no way passed, so that nothing was.</param>
/// <param name="Method">The way that passed; null when none did.</param>
/// <param name="Reference">What results were compared with.</param>
/// <param name="Trials">What was tried, in order, and how well it agreed. Never empty.</param>
/// <param name="Nodes">Each node with weights, in the order of the graph, with the errors that were measured.</param>
public sealed record PiiModelQuantizationInfo(
    string Model,
    string Folder,
    PiiModelVariantInfo Source,
    PiiModelVariantInfo? Quantized,
    string? Method,
    string Reference,
    IReadOnlyList<PiiQuantizationTrial> Trials,
    IReadOnlyList<PiiQuantizedNode> Nodes)
{
    /// <summary>What was made of what.</summary>
    /// <returns>For example <c>clinic: fp32 to int8 by 'balanced'</c>.</returns>
    public override string ToString() => Quantized is null ? $"{Model}: no way passed" : $"{Model}: {Source.Name} to {Quantized.Name} by '{Method}'";

    /// <summary>Describes what was done.</summary>
    /// <param name="done">What was done.</param>
    internal static PiiModelQuantizationInfo Of(PiiModelQuantization done) => new(
        Path.GetFileName(done.Folder),
        done.Folder,
        PiiModelVariantInfo.Of(done.Source),
        done.Quantized is null ? null : PiiModelVariantInfo.Of(done.Quantized),
        done.Passed?.Method,
        done.Reference,
        done.Trials,
        done.Nodes);
}
