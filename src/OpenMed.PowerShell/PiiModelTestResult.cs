namespace OpenMed.Commands;

/// <summary>What the verification of a model variant measured.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Folder">The model folder's full path.</param>
/// <param name="Variant">The name of the variant.</param>
/// <param name="FileName">Its file in the model folder.</param>
/// <param name="Outcome">How it came out: the worst outcome of the checks.</param>
/// <param name="Checks">Each measured value beside its limit, in the order in which they were measured.</param>
/// <param name="Latencies">How long a short and a long text take; empty when the variant cannot be run.</param>
/// <param name="Accuracy">With <c>-LabelledData</c>, how well it finds what persons marked: all labels together first, then each. Else empty, and empty for a variant that failed.</param>
/// <param name="Verdict">The outcome in words, with the first check that is the worst, and its cause.</param>
/// <param name="IsRecommended">Whether it is the variant to use on this machine.</param>
/// <param name="Recommendation">Which variant of the folder to use and why, and which ones not to use.</param>
public sealed record PiiModelTestResult(
    string Model,
    string Folder,
    string Variant,
    string FileName,
    PiiModelOutcome Outcome,
    IReadOnlyList<PiiModelCheck> Checks,
    IReadOnlyList<PiiModelLatency> Latencies,
    IReadOnlyList<PiiAccuracyInfo> Accuracy,
    string Verdict,
    bool IsRecommended,
    string Recommendation)
{
    /// <summary>Whether every check passed. False too where there was nothing to compare with.</summary>
    public bool Passed => Outcome == PiiModelOutcome.Passed;

    /// <summary>The variant and its verdict.</summary>
    /// <returns>For example <c>openmed-mini, int8: passed: 9 of 9 checks</c>.</returns>
    public override string ToString() => $"{Model}, {Variant}: {Verdict}";
}
