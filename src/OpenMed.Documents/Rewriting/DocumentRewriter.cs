using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;

namespace OpenMed.Documents.Rewriting;

/// <summary>Writes documents again with their texts changed, in the same format and encoding. One caller at a time.</summary>
/// <param name="detector">Finds; it stays open.</param>
/// <param name="rewriter">Changes texts.</param>
/// <param name="settings">How the documents are understood.</param>
public sealed class DocumentRewriter(ITextDetector detector, IPassageRewriter rewriter, DocumentSettings settings)
{
    /// <summary>Told what a user should know of a document. The default is nobody.</summary>
    public Action<string> Warn { get; init; } = _ => { };

    /// <summary>Told, before each read, how far the work is. The default is nobody.</summary>
    public Action<DocumentProgress> Report { get; init; } = _ => { };

    /// <summary>Writes a document again, as it comes.</summary>
    /// <param name="reader">The document; it stays open.</param>
    /// <param name="target">Takes the result, in the encoding of the document; it stays open.</param>
    /// <param name="writesMark">Whether the byte order mark of the encoding is written first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="DocumentException">The document is not of the format or encoding.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RewrittenDocument Rewrite(DocumentReader reader, Stream target, bool writesMark, CancellationToken cancellationToken)
    {
        DocumentWriter writer = new(target, reader.Codec, writesMark);
        RewrittenDocument result = Rewrite(reader, part => writer.Write(part), writer.Flush, cancellationToken);
        writer.Flush();
        return result;
    }

    /// <summary>Changes a document's texts, as it comes, for one who takes characters.</summary>
    /// <param name="reader">The document; it stays open.</param>
    /// <param name="take">Takes each part of the result; it may end within a line.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="DocumentException">The document is not of the format or encoding.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RewrittenDocument Rewrite(DocumentReader reader, Action<string> take, CancellationToken cancellationToken) =>
        Rewrite(reader, take, () => { }, cancellationToken);

    private RewrittenDocument Rewrite(DocumentReader reader, Action<string> take, Action flush, CancellationToken cancellationToken)
    {
        RewritingOutput output = new(take, flush, rewriter);
        reader.BeforeRead += () => Report(new DocumentProgress(reader.Name, reader.ByteCount, output.Count));
        settings.Open(reader.Name, detector, output, Warn).Process(reader, cancellationToken);
        return new RewrittenDocument(output.Count, output.HasChanged);
    }
}
