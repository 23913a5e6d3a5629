namespace OpenMed.Merging;

/// <summary>A part of the text that a candidate names. One caller at a time.</summary>
/// <param name="candidate">The candidate that claimed it first.</param>
/// <param name="start">Where it starts, in UTF-16 code units of the text.</param>
/// <param name="end">The first code unit after it.</param>
/// <param name="score">The candidate's score.</param>
internal sealed class Claim(Candidate candidate, int start, int end, float score)
{
    /// <summary>The candidate that claimed it first.</summary>
    public Candidate Candidate { get; } = candidate;

    /// <summary>Where it starts.</summary>
    public int Start { get; set; } = start;

    /// <summary>The first code unit after it.</summary>
    public int End { get; set; } = end;

    /// <summary>The highest score of the candidates in it.</summary>
    public float Score { get; set; } = score;
}
