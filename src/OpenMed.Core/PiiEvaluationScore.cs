namespace OpenMed;

/// <summary>How well entities match what a person marked. The recall counts marked spans, the precision counts entities.</summary>
/// <param name="GoldCount">How many spans are marked.</param>
/// <param name="FoundCount">How many of these were found.</param>
/// <param name="EntityCount">How many entities count.</param>
/// <param name="RightCount">How many of these are right.</param>
public sealed record PiiEvaluationScore(int GoldCount, int FoundCount, int EntityCount, int RightCount)
{
    /// <summary>The share of the entities that are right, from 0 to 1. Without entities it is 0, or 1 when nothing is marked either.</summary>
    public double Precision => EntityCount == 0 ? NothingOf(GoldCount) : (double)RightCount / EntityCount;

    /// <summary>The share of the marked spans that were found, from 0 to 1. It is 1 when nothing is marked.</summary>
    public double Recall => GoldCount == 0 ? 1 : (double)FoundCount / GoldCount;

    /// <summary>The harmonic mean of precision and recall, from 0 to 1; 0 when both are 0.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    private static double NothingOf(int goldCount) => goldCount == 0 ? 1 : 0;
}
