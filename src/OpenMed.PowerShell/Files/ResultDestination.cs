using System.Management.Automation;

namespace OpenMed.Commands.Files;

/// <summary>Where the results of files go: into the pipeline, unless one of the others is set.</summary>
/// <param name="Action">What is done to a file, in words for the question, for example <c>Mask personal text</c>.</param>
/// <param name="Path">The full path of the file or folder that takes them; null for none.</param>
/// <param name="IsFolder">Whether that is a folder, in which the files keep their names.</param>
/// <param name="IsInPlace">Whether each file is replaced.</param>
/// <param name="HasBackup">Whether the old content is kept beside it.</param>
/// <param name="IsWhole">Whether a result goes into the pipeline as one text instead of line by line.</param>
internal sealed record ResultDestination(string Action, string? Path, bool IsFolder, bool IsInPlace, bool HasBackup, bool IsWhole)
{
    /// <summary>Reads the parameters of a cmdlet.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="action">What is done to a file.</param>
    /// <param name="outputPath">What <c>-OutputPath</c> says.</param>
    /// <param name="inPlace">What <c>-InPlace</c> says.</param>
    /// <param name="backup">What <c>-Backup</c> says.</param>
    /// <exception cref="CommandProblem">They contradict each other.</exception>
    public static ResultDestination Of(PiiInputCommand command, string action, string? outputPath, bool inPlace, bool backup)
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

        return new ResultDestination(action, path, isFolder, inPlace, backup, command.Raw);
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
