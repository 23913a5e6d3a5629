namespace OpenMed.Commands;

/// <summary>The fast-loading copy of a variant that <c>Optimize-PiiModel</c> wrote, and how it compares with its source.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Folder">The model folder's full path.</param>
/// <param name="Source">The variant that was copied.</param>
/// <param name="Optimized">The copy, which runs from now on.</param>
/// <param name="LargestDrift">The largest difference between the logits of the two, on the same inputs.</param>
/// <param name="SourceLoadTime">How long the source took to load.</param>
/// <param name="OptimizedLoadTime">How long the copy took to load.</param>
public sealed record PiiModelOptimizationInfo(
    string Model,
    string Folder,
    PiiModelVariantInfo Source,
    PiiModelVariantInfo Optimized,
    float LargestDrift,
    TimeSpan SourceLoadTime,
    TimeSpan OptimizedLoadTime)
{
    /// <summary>What was copied and written.</summary>
    /// <returns>For example <c>openmed-mini: int8 to int8-optimized</c>.</returns>
    public override string ToString() => $"{Model}: {Source.Name} to {Optimized.Name}";
}
