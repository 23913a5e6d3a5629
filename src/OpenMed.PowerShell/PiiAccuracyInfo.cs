namespace OpenMed.Commands;

/// <summary>How well a label is found, measured on marked texts. Holds no text.</summary>
/// <param name="Label">The label or marked type; <c>(all)</c> for all of them together.</param>
/// <param name="Marked">How many spans are marked.</param>
/// <param name="Precision">The share of the entities that are right, from 0 to 1, by half overlap.</param>
/// <param name="Recall">The share of the marked spans that were found, from 0 to 1, by half overlap.</param>
/// <param name="F1">The harmonic mean of these two.</param>
/// <param name="ExactPrecision">The precision by exact boundaries.</param>
/// <param name="ExactRecall">The recall by exact boundaries.</param>
/// <param name="ExactF1">The harmonic mean of these two.</param>
/// <param name="Leaked">How many marked spans have less than 90 % of their letters and digits covered by any entity.</param>
/// <param name="LeakRate">Their share of the marked spans, from 0 to 1.</param>
public sealed record PiiAccuracyInfo(
    string Label,
    int Marked,
    double Precision,
    double Recall,
    double F1,
    double ExactPrecision,
    double ExactRecall,
    double ExactF1,
    int Leaked,
    double LeakRate)
{
    private const string All = "(all)";

    /// <summary>The rows of an evaluation: all labels together, then each, the most frequent first.</summary>
    /// <param name="evaluation">The evaluation.</param>
    internal static IReadOnlyList<PiiAccuracyInfo> Of(PiiEvaluation evaluation) =>
        [Of(evaluation.All, All), .. evaluation.Rows.Select(row => Of(row, row.Type))];

    private static PiiAccuracyInfo Of(PiiEvaluationRow row, string label) => new(
        label,
        row.Relaxed.GoldCount,
        row.Relaxed.Precision,
        row.Relaxed.Recall,
        row.Relaxed.F1,
        row.Exact.Precision,
        row.Exact.Recall,
        row.Exact.F1,
        row.LeakedCount,
        row.LeakRate);
}
