using System.Diagnostics;
using OpenMed.Inference;

namespace OpenMed.Models;

/// <summary>What the comparison of a copy with its source measured.</summary>
/// <param name="LargestDrift">The largest difference of their logits.</param>
/// <param name="SourceLoadTime">How long the source took to load.</param>
/// <param name="CopyLoadTime">How long the copy took to load.</param>
internal sealed record CopyComparison(float LargestDrift, TimeSpan SourceLoadTime, TimeSpan CopyLoadTime)
{
    /// <summary>Runs both on the same ids, one after the other, so that only one is in memory.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="source">The source.</param>
    /// <param name="copy">The copy.</param>
    /// <param name="config">What config.json says.</param>
    /// <param name="cancellationToken">Stops the runs.</param>
    /// <exception cref="PiiModelException">The two differ by more than the number format explains.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CopyComparison Run(
        string folder, VariantFiles source, OptimizedCopy copy, ModelConfig config, CancellationToken cancellationToken)
    {
        IReadOnlyList<ReadOnlyMemory<int>> windows = ComparisonWindows.Make(folder, config);
        (float[][] expected, TimeSpan sourceLoadTime) = Score(source.Path, source.DataPath, windows, config, cancellationToken);
        (float[][] found, TimeSpan copyLoadTime) = Score(copy.Path, copy.DataPath, windows, config, cancellationToken);

        float drift = expected.Zip(found).Max(pair => LogitDrift.Largest(pair.First, pair.Second));
        float limit = Limit(source.Format);
        if (drift > limit)
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The optimized copy of '{source.Path}' differs from it by {drift:0.0e-00} in a logit, and {limit:0e-00} is allowed. Go on with the file as it is; the copy was removed."));
        }

        return new CopyComparison(drift, sourceLoadTime, copyLoadTime);
    }

    // Both hold the same weights, and only the order of operations changes by fusing. In fp32 that moves a logit of size 10 by
    // about 1e-5. In fp16 one rounding more or less is 2^-11 of a value. In INT8 such a difference can push an activation into the
    // next of 255 steps. All limits lie far below what one wrong operator does.
    private static float Limit(string format) => format switch
    {
        "fp32" => 1e-4f,
        "fp16" => 2e-2f,
        _ => 1e-1f,
    };

    private static (float[][] Logits, TimeSpan LoadTime) Score(
        string path, string? dataPath, IReadOnlyList<ReadOnlyMemory<int>> windows, ModelConfig config, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // A cache of its own: the session ends here, whoever else uses the file.
        SessionCache sessions = new(SessionFactory.Build);
        try
        {
            long start = Stopwatch.GetTimestamp();
            using SessionLease lease = sessions.Lease(SessionKey.Of(path, dataPath, threads: null));
            TimeSpan loadTime = Stopwatch.GetElapsedTime(start);
            float[][] logits = new float[windows.Count][];
            using OnnxTokenClassifier classifier = new(
                lease, path, default, config.Scheme.Count, config.MaxTokens, batchTokens: config.MaxTokens);
            classifier.ClassifyWhole(windows, (windowIndex, row) => logits[windowIndex] = row.ToArray(), cancellationToken);
            return (logits, loadTime);
        }
        finally
        {
            sessions.Trim();
        }
    }
}
