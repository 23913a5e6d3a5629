using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Findings;

/// <summary>Lists the entities of an input.</summary>
/// <param name="path">What the input is called.</param>
/// <param name="writer">Takes the findings.</param>
/// <param name="showText">Whether the findings hold their text.</param>
internal sealed class FindingOutput(string path, IFindingWriter writer, bool showText) : IDocumentOutput
{
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
        Place place = passage.Field is null ? passage.Place : new Place(0, passage.Place.Line, 1);
        int done = 0;
        foreach (PiiEntity entity in entities)
        {
            place = passage.Field is null
                ? place.After(passage.Text.AsSpan(done, entity.Start - done))
                : new Place(entity.Start, place.Line, entity.Start + 1);
            done = entity.Start;
            string? text = showText ? passage.Text.Substring(entity.Start, entity.Length) : null;
            writer.Write(new Finding(path, place, entity, passage.Field, text));
        }
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();
}
