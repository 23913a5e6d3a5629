namespace OpenMed.Text;

/// <summary>One step of a tokenizer's normalisation. Immutable; safe for use by many threads.</summary>
internal interface INormalizer
{
    /// <summary>Rewrites a text in place, keeping its alignment with the original.</summary>
    /// <param name="text">The text.</param>
    void Normalize(NormalizedText text);
}
