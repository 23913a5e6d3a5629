using OpenMed.Documents.Encodings;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Rewriting;

/// <summary>Writes an input again, with its texts changed.</summary>
/// <param name="writer">Takes the changed input.</param>
/// <param name="rewriter">Changes texts.</param>
internal sealed class RewritingOutput(DocumentWriter writer, IPassageRewriter rewriter) : IDocumentOutput
{
    /// <summary>How many values were changed.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the output differs from the input.</summary>
    public bool HasChanged { get; private set; }

    /// <inheritdoc/>
    public void TakeVerbatim(string text) => writer.Write(text);

    /// <inheritdoc/>
    public void TakePassage(Passage passage, IReadOnlyList<PiiEntity> entities)
    {
        RewrittenText rewritten = rewriter.Rewrite(passage.Text, entities);
        Count += rewritten.Count;
        if (string.Equals(rewritten.Text, passage.Text, StringComparison.Ordinal))
        {
            writer.Write(passage.Raw ?? passage.Text);
            return;
        }

        HasChanged = true;
        writer.Write(passage.Quote is null ? rewritten.Text : passage.Quote(passage.Raw!, rewritten));
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();
}
