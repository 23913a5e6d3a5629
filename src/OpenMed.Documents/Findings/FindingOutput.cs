using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Findings;

/// <summary>Lists the entities of an input.</summary>
/// <param name="path">What the input is called.</param>
/// <param name="writer">Takes the findings.</param>
/// <param name="showText">Whether the findings hold their text.</param>
/// <param name="showPreview">Whether the findings hold their masked surroundings.</param>
internal sealed class FindingOutput(string path, IFindingWriter writer, bool showText, bool showPreview) : IDocumentOutput
{
    private static readonly PiiMasker LabelMasker = new();

    /// <summary>How many entities were found.</summary>
    public long EntityCount { get; private set; }

    /// <inheritdoc/>
    public void TakeVerbatim(string text)
    {
    }

    /// <inheritdoc/>
    public void TakePassage(Passage passage, IReadOnlyList<PiiEntity> entities)
    {
        EntityCount += entities.Count;
        if (entities.Count == 0) return;

        MaskedText? masked = showPreview ? LabelMasker.Mask(passage.Text, entities) : null;
        Place place = passage.Field is null ? passage.Place : new Place(0, passage.Place.Line, 1);
        int done = 0;
        for (int entityIndex = 0; entityIndex < entities.Count; entityIndex++)
        {
            PiiEntity entity = entities[entityIndex];
            place = passage.Field is null
                ? place.After(passage.Text.AsSpan(done, entity.Start - done))
                : new Place(entity.Start, place.Line, entity.Start + 1);
            done = entity.Start;
            string? text = showText ? passage.Text.Substring(entity.Start, entity.Length) : null;
            writer.Write(new Finding(path, place, entity, passage.Field, text)
            {
                Preview = masked is null ? null : MaskedPreview.Of(masked, masked.Entities[entityIndex]),
            });
        }
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();
}
