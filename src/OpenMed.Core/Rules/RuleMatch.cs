namespace OpenMed.Rules;

/// <summary>What a recognizer found. Holds no text.</summary>
/// <param name="Label">The label; of a look-alike, what it is.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; at least 1.</param>
/// <param name="Score">How sure the recognizer is, from 0 to 1.</param>
/// <param name="Source">The recognizer's name.</param>
/// <param name="Evidence">What it stands on.</param>
internal readonly record struct RuleMatch(
    string Label, int Start, int Length, float Score, string Source, RuleEvidence Evidence)
{
    /// <summary>The first UTF-16 code unit after it (exclusive).</summary>
    public int End => Start + Length;
}
