namespace OpenMed.Text;

/// <summary>Normalizers one after another.</summary>
/// <param name="steps">The steps, in order; may be empty.</param>
internal sealed class SequenceNormalizer(params INormalizer[] steps) : INormalizer
{
    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        foreach (INormalizer step in steps) step.Normalize(text);
    }
}
