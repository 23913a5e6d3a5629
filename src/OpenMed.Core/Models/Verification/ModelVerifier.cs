using OpenMed.Inference;
using OpenMed.Tokenization;

namespace OpenMed.Models.Verification;

/// <summary>Verifies the variants of one folder. One caller at a time.</summary>
/// <remarks>Sessions are of the verifier's own: it loads the files as they are now, and gives the memory back.</remarks>
/// <param name="folder">The full path of the model folder.</param>
/// <param name="variants">All variants in it.</param>
internal sealed class ModelVerifier(string folder, IReadOnlyList<VariantFiles> variants)
{
    private readonly SiblingReference _sibling = new(variants);

    /// <summary>Verifies a variant.</summary>
    /// <param name="files">The variant.</param>
    /// <param name="isTimed">Whether latencies are measured.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The report. What is wrong with the model is a failed check.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PiiModelReport Verify(VariantFiles files, bool isTimed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CheckList checks = new();
        bool areWeightsSound = FileChecks.Add(checks, folder, files, cancellationToken);
        ModelConfig? config = ConfigChecks.Add(checks, folder);
        ITokenizer? tokenizer = config is null ? null : TokenizerChecks.Add(checks, folder, config);
        IReadOnlyList<PiiModelLatency> latencies = config is null || !areWeightsSound
            ? []
            : Run(checks, files, config, tokenizer, isTimed, cancellationToken);
        return new PiiModelReport(files.Variant, checks.Checks, latencies);
    }

    /// <summary>Refuses a variant that fails. One that could not be compared passes: a model of one's own may have no reference.</summary>
    /// <param name="files">The variant.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="PiiModelException">It fails.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void RefuseFailing(VariantFiles files, CancellationToken cancellationToken)
    {
        PiiModelReport report = Verify(files, isTimed: false, cancellationToken);
        if (report.Checks.FirstOrDefault(check => check.Outcome == PiiModelOutcome.Failed) is { } failed)
        {
            throw new PiiModelException(
                $"The variant '{files.Variant.Name}' in '{folder}' fails its verification at '{failed.Name}'. {failed.Cause}");
        }
    }

    private IReadOnlyList<PiiModelLatency> Run(
        CheckList checks, VariantFiles files, ModelConfig config, ITokenizer? tokenizer, bool isTimed, CancellationToken cancellationToken)
    {
        // Before the variant is loaded, so that it and its sibling are not in memory together.
        IReadOnlyList<BatteryRow>? rows = FindRows(checks, files, config, tokenizer, cancellationToken);
        FrameIds special = tokenizer is null ? default : new FrameIds(tokenizer.BeginId, tokenizer.EndId, tokenizer.PadId);
        SessionCache sessions = new(SessionFactory.Build);
        try
        {
            using OnnxTokenClassifier? classifier = GraphChecks.Open(checks, sessions, files, config, special, cancellationToken);
            if (classifier is null) return [];

            if (rows is not null) LogitChecks.Add(checks, rows, classifier, config.Scheme, files.Format, cancellationToken);
            return isTimed ? LatencyMeter.Measure(classifier, config, cancellationToken) : [];
        }
        finally
        {
            sessions.Trim();
        }
    }

    private IReadOnlyList<BatteryRow>? FindRows(
        CheckList checks, VariantFiles files, ModelConfig config, ITokenizer? tokenizer, CancellationToken cancellationToken)
    {
        const string Name = "reference";
        if (ReferenceBattery.IsIn(folder))
        {
            return checks.Read(
                Name,
                () => ReferenceBattery.Read(folder, config.Scheme.Count).Rows,
                rows => FormattableString.Invariant($"{ReferenceBattery.FileName}, {rows.Count} sentences"));
        }

        if (_sibling.Find(files, config, tokenizer, cancellationToken, out string result) is { } siblingRows)
        {
            checks.Pass(Name, result);
            return siblingRows;
        }

        checks.LeaveOpen(Name, result);
        return null;
    }
}
