using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Output;

/// <summary>Masks entities.</summary>
/// <param name="masker">The masker, which sees to encrypted values in the text itself.</param>
internal sealed class MaskRewriter(PiiMasker masker) : IPassageRewriter
{
    /// <inheritdoc/>
    public (string Text, int Count) Rewrite(string text, IReadOnlyList<PiiEntity> entities)
    {
        if (entities.Any(entity => entity.Label == TokenDetector.Label))
            entities = [.. entities.Where(entity => entity.Label != TokenDetector.Label)];

        return (masker.Mask(text, entities).Text, entities.Count);
    }
}
