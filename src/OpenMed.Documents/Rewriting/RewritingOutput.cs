using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Rewriting;

/// <summary>Writes an input again, with its texts changed.</summary>
/// <param name="write">Takes each part of the changed input.</param>
/// <param name="flush">Hands on what was taken.</param>
/// <param name="rewriter">Changes texts.</param>
internal sealed class RewritingOutput(Action<string> write, Action flush, IPassageRewriter rewriter) : IDocumentOutput
{
    /// <summary>How many values were changed.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the output differs from the input.</summary>
    public bool HasChanged { get; private set; }

    /// <inheritdoc/>
    public void TakeVerbatim(string text) => write(text);

    /// <inheritdoc/>
    public void TakePassage(Passage passage, IReadOnlyList<PiiEntity> entities)
    {
        RewrittenText rewritten = rewriter.Rewrite(passage.Text, entities);
        Count += rewritten.Count;
        if (string.Equals(rewritten.Text, passage.Text, StringComparison.Ordinal))
        {
            write(passage.Raw ?? passage.Text);
            return;
        }

        HasChanged = true;
        write(passage.Quote is null ? rewritten.Text : passage.Quote(passage.Raw!, rewritten));
    }

    /// <inheritdoc/>
    public void Flush() => flush();
}
