namespace OpenMed;

/// <summary>What <see cref="PiiModel.Optimize"/> wrote and measured.</summary>
/// <param name="Source">The variant that was copied.</param>
/// <param name="Optimized">The fast-loading copy beside it.</param>
/// <param name="LargestDrift">The largest difference between the logits of the two, on the same inputs.</param>
/// <param name="SourceLoadTime">How long the source took to load.</param>
/// <param name="OptimizedLoadTime">How long the copy took to load.</param>
public sealed record PiiModelOptimization(
    PiiModelVariant Source,
    PiiModelVariant Optimized,
    float LargestDrift,
    TimeSpan SourceLoadTime,
    TimeSpan OptimizedLoadTime);
