namespace OpenMed;

/// <summary>An entity with its place before and after masking.</summary>
/// <param name="Entity">What was found, at its place in the original text.</param>
/// <param name="Start">Where its mask starts, in UTF-16 code units from the start of the masked text.</param>
/// <param name="Length">How long its mask is, in UTF-16 code units; 0 when nothing stands in its place.</param>
public sealed record MaskedEntity(PiiEntity Entity, int Start, int Length)
{
    /// <summary>The first UTF-16 code unit of the masked text after the mask (exclusive).</summary>
    public int End => Start + Length;
}
