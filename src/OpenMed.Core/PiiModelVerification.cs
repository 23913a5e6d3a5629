using OpenMed.Models;
using OpenMed.Models.Verification;

namespace OpenMed;

/// <summary>The verification of the variants of a model folder, with what follows from it. Immutable.</summary>
/// <param name="Folder">The folder's full path.</param>
/// <param name="Reports">A report for each variant, the one that runs by preference first; never empty.</param>
/// <param name="Recommended">The variant to use on this machine; null when none can be recommended.</param>
/// <param name="Recommendation">Which variant to use and why, and which ones not to use. Sentences for people.</param>
public sealed record PiiModelVerification(
    string Folder, IReadOnlyList<PiiModelReport> Reports, PiiModelVariant? Recommended, string Recommendation)
{
    /// <summary>Whether every variant passed.</summary>
    public bool Passed => Reports.All(report => report.Passed);

    /// <summary>Verifies a model folder, also one that <see cref="PiiModel.Open"/> refuses: what is wrong is a failed check, not an error.</summary>
    /// <param name="folder">The folder that holds config.json; null means that of <see cref="PiiModel.OpenDefault"/>.</param>
    /// <param name="variant">The name of the one variant to verify; null means all.</param>
    /// <param name="cancellationToken">Stops the run between and within batches.</param>
    /// <returns>The reports and the recommendation.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="PiiModelException">It is no model folder: it does not exist, has no config.json or no ONNX file; or it has no such variant.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PiiModelVerification Of(string? folder = null, string? variant = null, CancellationToken cancellationToken = default)
    {
        string fullPath = ModelLocator.FullPath(folder ?? ModelLocator.Find());
        ModelConfig.RefuseMissing(fullPath);
        IReadOnlyList<VariantFiles> all = VariantCatalog.Find(fullPath);
        IReadOnlyList<VariantFiles> wanted = variant is null ? all : [VariantCatalog.Pick(all, variant, fullPath)];

        ModelVerifier verifier = new(fullPath, all);
        PiiModelReport[] reports = [.. wanted.Select(files => verifier.Verify(files, isTimed: true, cancellationToken))];
        (PiiModelVariant? recommended, string recommendation) = VariantAdvice.Of(reports);
        return new PiiModelVerification(fullPath, reports, recommended, recommendation);
    }
}
