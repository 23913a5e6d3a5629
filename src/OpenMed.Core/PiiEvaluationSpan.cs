namespace OpenMed;

/// <summary>What a person marked in a text, to compare with what was found. Holds no copy of the text.</summary>
/// <param name="Type">What it is: a label such as <c>first_name</c>, or a type of one's own that a <see cref="PiiEvaluationMap"/> explains.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; at least 1.</param>
public sealed record PiiEvaluationSpan(string Type, int Start, int Length)
{
    /// <summary>The first UTF-16 code unit after it (exclusive).</summary>
    public int End => Start + Length;
}
