using OpenMed.Cli.Input;
using OpenMed.Documents;
using OpenMed.Documents.Files;

namespace OpenMed.Cli.Output;

/// <summary>Where an evaluation's report goes: a file, all or nothing, or standard output.</summary>
internal sealed class EvaluationDestination
{
    private readonly string? _path;

    /// <summary>Refuses what cannot be done, before anything is read.</summary>
    /// <param name="file">The file; null means standard output.</param>
    /// <param name="inputs">The files that are read; null where there is none.</param>
    /// <exception cref="UsageException">The file is a folder, a device or an input.</exception>
    /// <exception cref="DocumentException">Its folder is not there.</exception>
    public EvaluationDestination(string? file, IReadOnlyList<string?> inputs)
    {
        if (file is null)
            return;
        if (Directory.Exists(file) || Path.EndsInDirectorySeparator(file))
            throw new UsageException($"'{file}' is a folder, but --output-file takes a file. Pass the name of a file.");

        Destination destination = new(file, null, IsInPlace: false, null);
        foreach (string input in inputs.OfType<string>())
            destination.Check([new InputFile(input, Path.GetFullPath(input), input)]);

        _path = destination.PathOf(InputFile.Stream);
        if (!Directory.Exists(Path.GetDirectoryName(_path)))
            throw new DocumentException($"The folder of '{file}' is not there. Make it, or pass another --output-file.");
    }

    /// <summary>Writes the report.</summary>
    /// <param name="terminal">The streams of the tool.</param>
    /// <param name="write">Writes to the standard output of the terminal that it gets.</param>
    public void Write(Terminal terminal, Action<Terminal> write)
    {
        if (_path is null)
        {
            write(terminal);
            return;
        }

        using AtomicFile file = new(_path);
        write(new Terminal { Input = terminal.Input, Output = file.Stream, Error = terminal.Error });
        file.Commit(backupPath: null);
    }
}
