using OpenMed.Documents.Encodings;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Formats;

/// <summary>Running text: a sentence may go over many lines, and what stands around a name helps to find it.</summary>
/// <param name="block">Searches it.</param>
internal sealed class TextDocument(SlidingBlock block) : IDocument
{
    /// <inheritdoc/>
    public void Process(DocumentReader reader, CancellationToken cancellationToken)
    {
        reader.ReadParts(block.Append, cancellationToken);
        block.Complete(cancellationToken);
    }
}
