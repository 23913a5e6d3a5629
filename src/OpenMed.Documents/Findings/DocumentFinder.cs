using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;

namespace OpenMed.Documents.Findings;

/// <summary>Lists the entities of documents, and where they stand. One caller at a time.</summary>
/// <param name="detector">Finds; it stays open.</param>
/// <param name="settings">How the documents are understood.</param>
/// <param name="writer">Takes the findings.</param>
/// <param name="showText">Whether the findings hold their text.</param>
public sealed class DocumentFinder(ITextDetector detector, DocumentSettings settings, IFindingWriter writer, bool showText)
{
    /// <summary>Told what a user should know of a document. The default is nobody.</summary>
    public Action<string> Warn { get; init; } = _ => { };

    /// <summary>Told, before each read, how far the work is. The default is nobody.</summary>
    public Action<DocumentProgress> Report { get; init; } = _ => { };

    /// <summary>Whether the findings hold their masked surroundings. The default is false.</summary>
    public bool ShowsPreview { get; init; }

    /// <summary>How many entities were found so far, in all documents; those of one that failed half-way too.</summary>
    public long EntityCount { get; private set; }

    /// <summary>Lists the entities of a document, as they are found.</summary>
    /// <param name="reader">The document; it stays open.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DocumentException">The document is not of the format or encoding.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Find(DocumentReader reader, CancellationToken cancellationToken)
    {
        FindingOutput output = new(reader.Name, writer, showText, ShowsPreview);
        reader.BeforeRead += () => Report(new DocumentProgress(reader.Name, reader.ByteCount, output.EntityCount));
        try
        {
            settings.Open(reader.Name, detector, output, Warn).Process(reader, cancellationToken);
        }
        finally
        {
            EntityCount += output.EntityCount;
        }
    }
}
