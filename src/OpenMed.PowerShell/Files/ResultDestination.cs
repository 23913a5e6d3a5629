using System.Management.Automation;
using OpenMed.Documents.Files;

namespace OpenMed.Commands.Files;

/// <summary>Where the results of files go: into the pipeline, unless one of the others is set.</summary>
/// <param name="Action">What is done to a file, in words for the question, for example <c>Mask personal text</c>.</param>
/// <param name="Path">The full path of the file or folder that takes them; null for none.</param>
/// <param name="IsFolder">Whether that is a folder, in which the files keep their names.</param>
/// <param name="IsInPlace">Whether each file is replaced.</param>
/// <param name="HasBackup">Whether the old content is kept beside it.</param>
/// <param name="IsWhole">Whether a result goes into the pipeline as one text instead of line by line.</param>
/// <param name="IsForced">Whether files that are marked as read-only are replaced too.</param>
internal sealed record ResultDestination(string Action, string? Path, bool IsFolder, bool IsInPlace, bool HasBackup, bool IsWhole, bool IsForced)
{
    private readonly HashSet<string> _inputs = new(FilePlace.Comparer);
    private readonly HashSet<string> _results = new(FilePlace.Comparer);

    /// <summary>Reads the parameters of a cmdlet.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="action">What is done to a file.</param>
    /// <param name="outputPath">What <c>-OutputPath</c> says.</param>
    /// <param name="inPlace">What <c>-InPlace</c> says.</param>
    /// <param name="backup">What <c>-Backup</c> says.</param>
    /// <param name="force">What <c>-Force</c> says.</param>
    /// <exception cref="CommandProblem">They contradict each other.</exception>
    public static ResultDestination Of(PiiInputCommand command, string action, string? outputPath, bool inPlace, bool backup, bool force)
    {
        if (outputPath is not null && inPlace) throw Contradiction("-InPlace and -OutputPath exclude each other. Pass one of them.");
        if (backup && !inPlace) throw Contradiction("-Backup keeps what -InPlace replaces. Pass -InPlace too, or leave -Backup out.");

        string? path = outputPath is null ? null : command.FileSystemPath(outputPath);
        bool isFolder = path is not null && (Directory.Exists(path) || System.IO.Path.EndsInDirectorySeparator(outputPath!) || command.MayHaveManyFiles);
        if (isFolder && File.Exists(path))
        {
            throw new CommandProblem("PiiOutputPathNotFolder", ErrorCategory.InvalidArgument,
                $"'{path}' is a file, but the results of many files need a folder. Pass the path of a folder.")
            { Target = path };
        }

        return new ResultDestination(action, path, isFolder, inPlace, backup, command.Raw, force);
    }

    /// <summary>Tells of files that are read, so that no result overwrites one.</summary>
    /// <param name="files">The files, before the first of them is worked on.</param>
    public void AddInputs(IEnumerable<InputFile> files)
    {
        if (Path is not null) _inputs.UnionWith(files.Select(file => FilePlace.OfInput(file.Path)));
    }

    /// <summary>The place of a file's result.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The full path, behind all links.</returns>
    /// <exception cref="CommandProblem">It is taken, or no place for a file.</exception>
    public string PlaceOf(InputFile file)
    {
        string place = IsInPlace
            ? FilePlace.OfInput(file.Path)
            : FilePlace.OfResult(IsFolder ? System.IO.Path.Combine(Path!, file.RelativePath) : Path!);
        if (!IsInPlace && (_inputs.Contains(place) || !_results.Add(place))) throw FileProblems.PlaceTaken(place);
        if (!FilePlace.IsReplaceable(place)) throw FileProblems.NotReplaceable(place);
        if (!IsForced && new FileInfo(place) is { Exists: true, IsReadOnly: true }) throw FileProblems.IsReadOnly(place);

        return place;
    }

    /// <summary>Refuses texts and objects where the results of files are to be written.</summary>
    /// <exception cref="CommandProblem">They are.</exception>
    public void RefuseItems()
    {
        if (IsInPlace || Path is not null)
            throw Contradiction("-InPlace and -OutputPath are for files, but a text or object came. Give the files with -Path, or pipe the result on to Set-Content.");
    }

    private static CommandProblem Contradiction(string message) => new("PiiDestinationAmbiguous", ErrorCategory.InvalidArgument, message);
}
