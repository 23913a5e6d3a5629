namespace OpenMed;

/// <summary>What the verification of a model variant measured. Immutable.</summary>
/// <param name="Variant">The variant that was verified.</param>
/// <param name="Checks">The checks, in the order in which they ran; never empty. Those that a failed one makes meaningless are left out.</param>
/// <param name="Latencies">How long a short and a long text take; empty when the variant cannot be run.</param>
public sealed record PiiModelReport(
    PiiModelVariant Variant, IReadOnlyList<PiiModelCheck> Checks, IReadOnlyList<PiiModelLatency> Latencies)
{
    /// <summary>Whether every check passed; false when there is none.</summary>
    public bool Passed => Outcome == PiiModelOutcome.Passed;

    /// <summary>The worst outcome of the checks; <see cref="PiiModelOutcome.NotCompared"/> when there is none.</summary>
    public PiiModelOutcome Outcome =>
        Checks.Count == 0 ? PiiModelOutcome.NotCompared : Checks.Max(check => check.Outcome);

    /// <summary>The outcome in words, with the name and the cause of the first check that is the worst.</summary>
    public string Verdict => Checks.FirstOrDefault(check => check.Outcome == Outcome) switch
    {
        { Outcome: PiiModelOutcome.Failed } check => $"failed at '{check.Name}': {check.Cause}",
        { Outcome: PiiModelOutcome.NotCompared } check => $"not verified, '{check.Name}' could not be compared: {check.Cause}",
        _ => FormattableString.Invariant($"passed: {Checks.Count(check => check.Passed)} of {Checks.Count} checks"),
    };
}
