using OpenMed.Cli.Encodings;

namespace OpenMed.Cli.Documents;

/// <summary>Running text: a sentence may go over many lines, and what stands around a name helps to find it.</summary>
/// <param name="block">Searches it.</param>
internal sealed class TextDocument(SlidingBlock block) : IDocument
{
    private const int PartLength = 8_192;

    /// <inheritdoc/>
    public void Process(DocumentReader reader, CancellationToken cancellationToken)
    {
        char[] part = new char[PartLength];
        for (int length = reader.Read(part); length > 0; length = reader.Read(part))
        {
            cancellationToken.ThrowIfCancellationRequested();
            block.Append(part.AsSpan(0, length), cancellationToken);
        }

        block.Complete(cancellationToken);
    }
}
