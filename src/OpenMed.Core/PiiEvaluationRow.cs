namespace OpenMed;

/// <summary>The measures of one type, or of all.</summary>
/// <param name="Type">The type; <see cref="AllTypes"/> in the row of all.</param>
/// <param name="Exact">By exact boundaries.</param>
/// <param name="Relaxed">By half overlap.</param>
/// <param name="LeakedCount">How many marked spans have less than 90 % of their letters and digits covered by any entity.</param>
public sealed record PiiEvaluationRow(string Type, PiiEvaluationScore Exact, PiiEvaluationScore Relaxed, int LeakedCount)
{
    /// <summary>The <see cref="Type"/> of the row of all; no type of a marked set is called so.</summary>
    public const string AllTypes = "";

    /// <summary>The share of the marked spans that leak, from 0 to 1; 0 when nothing is marked.</summary>
    public double LeakRate => Relaxed.GoldCount == 0 ? 0 : (double)LeakedCount / Relaxed.GoldCount;
}
