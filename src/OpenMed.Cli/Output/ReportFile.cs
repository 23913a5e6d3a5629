using OpenMed.Cli.Input;
using OpenMed.Documents;
using OpenMed.Documents.Files;

namespace OpenMed.Cli.Output;

/// <summary>A file that a report is written to besides standard output, all or nothing.</summary>
internal sealed class ReportFile
{
    /// <summary>Refuses what cannot be done, before the work begins.</summary>
    /// <param name="option">The option that names the file.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="UsageException">The file is a folder or a device.</exception>
    /// <exception cref="DocumentException">Its folder is not there.</exception>
    public ReportFile(string option, string file)
    {
        if (Directory.Exists(file) || System.IO.Path.EndsInDirectorySeparator(file))
            throw new UsageException($"'{file}' is a folder, but {option} takes a file. Pass the name of a file.");

        Destination destination = new(file, null, IsInPlace: false, null);
        destination.Check([InputFile.Stream]);
        Path = destination.PathOf(InputFile.Stream)!;
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(Path)))
            throw new DocumentException($"The folder of '{file}' is not there. Make it, or pass another {option}.");
    }

    /// <summary>The full path, behind all links.</summary>
    public string Path { get; }

    /// <summary>Writes it.</summary>
    /// <param name="write">Writes the content.</param>
    public void Write(Action<Stream> write)
    {
        using AtomicFile file = new(Path);
        using MemoryStream content = new();
        write(content);
        content.WriteTo(file.Stream);
        file.Commit(backupPath: null);
    }
}
