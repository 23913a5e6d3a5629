using System.Management.Automation;
using System.Text;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Findings;
using OpenMed.Documents.Rewriting;

namespace OpenMed.Commands.Files;

/// <summary>Puts the results of files where a cmdlet's parameters say: in the files' places, in other files, or as lines into the pipeline. One caller at a time.</summary>
/// <param name="command">The cmdlet; asked before a file is written.</param>
/// <param name="documents">Changes the files.</param>
/// <param name="destination">Where the results go.</param>
/// <param name="check">Reads a file to its end before its result goes into the pipeline, from which nothing can be taken back; null where the result needs none.</param>
internal sealed class ResultFiles(PSCmdlet command, DocumentRewriter documents, ResultDestination destination, DocumentFinder? check = null)
{
    /// <summary>What the names of backups end with.</summary>
    public const string BackupSuffix = ".bak";

    private readonly FileRewriter _files = new(documents);

    /// <summary>Works on a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="open">Opens it, once.</param>
    /// <param name="cancellationToken">Stops the work; a file keeps its old content.</param>
    /// <exception cref="CommandProblem">The result has no place.</exception>
    public void Take(InputFile file, Func<DocumentReader> open, CancellationToken cancellationToken)
    {
        if (destination.IsInPlace)
            Replace(file, open, cancellationToken);
        else if (destination.Path is not null)
            Write(file, open, cancellationToken);
        else
            Emit(open, cancellationToken);
    }

    private void Replace(InputFile file, Func<DocumentReader> open, CancellationToken cancellationToken)
    {
        string path = destination.PlaceOf(file);
        if (command.ShouldProcess(path, destination.Action)) _files.Replace(open, path, destination.HasBackup ? BackupSuffix : null, cancellationToken);
    }

    private void Write(InputFile file, Func<DocumentReader> open, CancellationToken cancellationToken)
    {
        string path = destination.PlaceOf(file);
        if (command.ShouldProcess(path, $"{destination.Action} of '{file.Path}' and write the result")) _files.Write(open, path, cancellationToken);
    }

    private void Emit(Func<DocumentReader> open, CancellationToken cancellationToken)
    {
        if (check is not null)
        {
            using DocumentReader first = open();
            check.Find(first, cancellationToken);
        }

        using DocumentReader reader = open();
        if (destination.IsWhole)
        {
            StringBuilder text = new();
            documents.Rewrite(reader, part => text.Append(part), cancellationToken);
            command.WriteObject(text.ToString());
            return;
        }

        LineCollector lines = new(command.WriteObject);
        documents.Rewrite(reader, lines.Add, cancellationToken);
        lines.Complete();
    }
}
