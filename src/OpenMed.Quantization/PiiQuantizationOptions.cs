namespace OpenMed.Quantization;

/// <summary>How a model is quantized.</summary>
public sealed record PiiQuantizationOptions
{
    /// <summary>The first way of quantizing that is tried, one of <see cref="PiiModelQuantizer.Methods"/>. The default is null: the fastest one.</summary>
    public string? From { get; init; }

    /// <summary>Whether an INT8 file that was not made here is replaced. The default is false: it is an error.</summary>
    public bool ReplacesForeign { get; init; }
}
