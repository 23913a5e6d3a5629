using OpenMed.Documents.Encodings;
using OpenMed.Documents.Files;

namespace OpenMed.Documents.Rewriting;

/// <summary>Writes documents again into files, each all or nothing: a kill leaves the old file or the new one. One caller at a time.</summary>
/// <param name="documents">Changes the documents.</param>
public sealed class FileRewriter(DocumentRewriter documents)
{
    /// <summary>Writes a document into a file, in the place of what stood there. A missing folder is made.</summary>
    /// <param name="open">Opens the document, once.</param>
    /// <param name="path">The full path of the file, not a link: <see cref="FilePlace.OfResult"/>.</param>
    /// <param name="cancellationToken">Stops the work; the file keeps its old content.</param>
    /// <returns>What became of the document.</returns>
    /// <exception cref="DocumentException">The document is not of the format or encoding, or the file changed meanwhile.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read, or the folder not be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RewrittenDocument Write(Func<DocumentReader> open, string path, CancellationToken cancellationToken) =>
        Rewrite(open, path, isInPlace: false, backupSuffix: null, cancellationToken);

    /// <summary>Replaces a file with its result. Unchanged, it is not touched: it keeps its times and gets no backup.</summary>
    /// <param name="open">Opens the file, once.</param>
    /// <param name="path">The full path of the file, not a link: <see cref="FilePlace.OfInput"/>.</param>
    /// <param name="backupSuffix">What the name of the file ends with that keeps the old content; null means no such file.</param>
    /// <param name="cancellationToken">Stops the work; the file keeps its old content.</param>
    /// <returns>What became of the document.</returns>
    /// <exception cref="DocumentException">The document is not of the format or encoding, the file changed meanwhile, or the
    /// backup is there already.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read, or the folder not be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RewrittenDocument Replace(
        Func<DocumentReader> open, string path, string? backupSuffix, CancellationToken cancellationToken) =>
        Rewrite(open, path, isInPlace: true, backupSuffix, cancellationToken);

    private RewrittenDocument Rewrite(
        Func<DocumentReader> open, string path, bool isInPlace, string? backupSuffix, CancellationToken cancellationToken)
    {
        FileInfo before = new(path);
        bool isThere = before.Exists;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using AtomicFile file = new(path);
        RewrittenDocument result;
        using (DocumentReader reader = open())
            result = documents.Rewrite(reader, file.Stream, reader.HasMark, cancellationToken);

        // Unchanged, the result is the document to the byte.
        if (!result.HasChanged && isInPlace)
            return result;
        if (isThere && HasChanged(before))
            throw new DocumentException($"'{path}' changed while it was worked on, so it was not replaced. Run the command again.");

        file.Commit(backupSuffix is null ? null : path + backupSuffix);
        return result;
    }

    private static bool HasChanged(FileInfo before)
    {
        FileInfo now = new(before.FullName);
        return !now.Exists || now.Length != before.Length || now.LastWriteTimeUtc != before.LastWriteTimeUtc;
    }
}
