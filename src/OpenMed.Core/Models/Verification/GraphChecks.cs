using System.Diagnostics;
using OpenMed.Inference;

namespace OpenMed.Models.Verification;

/// <summary>Checks whether a variant can be loaded and run, and what it takes and gives.</summary>
internal static class GraphChecks
{
    // Long enough for every operator to have something to do.
    private const int TrialTokens = 8;

    /// <summary>Adds the checks.</summary>
    /// <param name="checks">Takes them.</param>
    /// <param name="sessions">Where the session is made.</param>
    /// <param name="files">The variant.</param>
    /// <param name="config">What config.json says.</param>
    /// <param name="special">The ids that frame and fill.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The variant, ready to run, to be disposed; null when it cannot be run.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static OnnxTokenClassifier? Open(
        CheckList checks, SessionCache sessions, VariantFiles files, ModelConfig config, FrameIds special, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        SessionLease? lease = checks.Read(
            "session",
            () => sessions.Lease(SessionKey.Of(files.Path, files.DataPath, threads: null)),
            _ => FormattableString.Invariant($"loaded in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s"));
        if (lease is null) return null;

        using (lease)
        {
            IReadOnlyList<string>? inputs = checks.Read(
                "inputs",
                () => ModelSignature.ReadInputs(lease.Session, files.Path),
                _ => ModelSignature.Describe(lease.Session.InputMetadata));
            if (inputs is null) return null;

            return checks.Read(
                "output",
                () => Try(lease, files.Path, config, special, cancellationToken),
                _ => FormattableString.Invariant($"{ModelSignature.Describe(lease.Session.OutputMetadata)}, {config.Scheme.Count} labels"));
        }
    }

    private static OnnxTokenClassifier Try(
        SessionLease lease, string path, ModelConfig config, FrameIds special, CancellationToken cancellationToken)
    {
        OnnxTokenClassifier classifier = new(
            lease.Share(), path, special, config.Scheme.Count, config.MaxTokens, new PiiDetectorOptions().BatchTokens);
        try
        {
            // A graph may leave the number of labels open; a run shows it.
            classifier.ClassifyWhole([ComparisonWindows.Spread(TrialTokens, config.VocabularySize)], static (_, _) => { }, cancellationToken);
            return classifier;
        }
        catch
        {
            classifier.Dispose();
            throw;
        }
    }
}
