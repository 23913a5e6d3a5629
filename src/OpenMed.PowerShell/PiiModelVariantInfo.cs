namespace OpenMed.Commands;

/// <summary>One of the ONNX files of a model folder: the same weights in another number format or layout.</summary>
/// <param name="Name"><c>fp32</c>, <c>int8</c> or <c>fp16</c>, with <c>-optimized</c> behind it for a fast-loading copy.</param>
/// <param name="FileName">The file in the model folder, for example <c>model_int8.onnx</c>.</param>
/// <param name="Megabytes">The size of the file and of its external data together, in megabytes (10^6 bytes), to one digit behind the point.</param>
/// <param name="IsOptimized">Whether <c>Optimize-PiiModel</c> wrote it.</param>
public sealed record PiiModelVariantInfo(string Name, string FileName, double Megabytes, bool IsOptimized)
{
    /// <summary>The name and the size.</summary>
    /// <returns>For example <c>int8 (22.8 MB)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Megabytes:0.0} MB)");

    /// <summary>Describes a variant.</summary>
    /// <param name="variant">The variant.</param>
    internal static PiiModelVariantInfo Of(PiiModelVariant variant) =>
        new(variant.Name, variant.FileName, Math.Round(variant.ByteCount / 1_000_000.0, 1), variant.IsOptimized);
}
