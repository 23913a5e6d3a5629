namespace OpenMed.Decoding;

/// <summary>An entity on its way from token labels to the text.</summary>
/// <param name="Type">The type index.</param>
/// <param name="Start">Where it starts, in UTF-16 code units of the original text.</param>
/// <param name="End">The first code unit after it (exclusive).</param>
/// <param name="ProbabilitySum">The sum of its tokens' probabilities.</param>
/// <param name="TokenCount">How many tokens; at least 1.</param>
internal readonly record struct TokenSpan(int Type, int Start, int End, double ProbabilitySum, int TokenCount)
{
    /// <summary>The mean probability of its tokens, from 0 to 1.</summary>
    public float Score => (float)(ProbabilitySum / TokenCount);

    /// <summary>One span over both.</summary>
    /// <param name="later">A span of the same type that starts not before this one.</param>
    public TokenSpan Join(TokenSpan later) => new(
        Type, Start, Math.Max(End, later.End), ProbabilitySum + later.ProbabilitySum, TokenCount + later.TokenCount);
}
