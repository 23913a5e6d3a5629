namespace OpenMed;

/// <summary>The unweighted means over the types (macro average), in which a rare type weighs as much as a frequent one.</summary>
/// <param name="Precision">The mean of the types' precisions, from 0 to 1.</param>
/// <param name="Recall">The mean of the types' recalls, from 0 to 1.</param>
/// <param name="F1">The mean of the types' F1, from 0 to 1; not made of the other two.</param>
public sealed record PiiEvaluationAverage(double Precision, double Recall, double F1)
{
    internal static PiiEvaluationAverage Of(IReadOnlyList<PiiEvaluationScore> scores) => scores.Count == 0
        ? new PiiEvaluationAverage(1, 1, 1)
        : new PiiEvaluationAverage(
            scores.Average(score => score.Precision), scores.Average(score => score.Recall), scores.Average(score => score.F1));
}
