using OpenMed.Cli.Documents;
using OpenMed.Cli.Encodings;

namespace OpenMed.Cli.Output;

/// <summary>Writes an input again, with masks in the place of its entities.</summary>
/// <param name="writer">Takes the masked input.</param>
/// <param name="masker">Masks.</param>
internal sealed class MaskingOutput(DocumentWriter writer, PiiMasker masker) : IDocumentOutput
{
    /// <summary>How many entities were masked.</summary>
    public long EntityCount { get; private set; }

    /// <inheritdoc/>
    public void TakeVerbatim(string text) => writer.Write(text);

    /// <inheritdoc/>
    public void TakePassage(Passage passage, IReadOnlyList<PiiEntity> entities)
    {
        EntityCount += entities.Count;
        if (entities.Count == 0)
        {
            writer.Write(passage.Raw ?? passage.Text);
            return;
        }

        string masked = masker.Mask(passage.Text, entities).Text;
        writer.Write(passage.Quote is null ? masked : passage.Quote(masked));
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();
}
