using System.CommandLine;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary>The options that say where results go.</summary>
internal sealed class OutputOptions
{
    /// <summary>The option that <see cref="Tool"/> completes when it stands alone.</summary>
    public const string BackupOption = "--backup";

    /// <summary>The suffix when <see cref="BackupOption"/> stands alone.</summary>
    public const string DefaultBackupSuffix = ".bak";

    private readonly Option<string?> _outputFile = CommonOptions.Named(new("--output-file", "-o")
    {
        HelpName = "file",
        Description = "Write the result to this file instead of standard output, all or nothing.",
    });

    private readonly Option<string?> _outputFolder = CommonOptions.Named(new("--output-dir")
    {
        HelpName = "folder",
        Description = "Write the results into this folder, under the names of the inputs.",
    });

    private readonly Option<bool> _inPlace = new("--in-place")
    {
        Description = "Replace the files, all or nothing. A file in which nothing changes is not touched.",
    };

    private readonly Option<string?> _backup = new(BackupOption)
    {
        HelpName = "suffix",
        Description = "With --in-place: keep the old content too, as --backup=.old says; --backup alone means .bak.",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_outputFile);
        command.Add(_outputFolder);
        command.Add(_inPlace);
        command.Add(_backup);
    }

    /// <summary>Reads them.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>Where results go.</returns>
    /// <exception cref="UsageException">The suffix is none.</exception>
    public Destination Read(ParseResult result)
    {
        string? backupSuffix = result.GetValue(_backup);
        if (backupSuffix is not null && (backupSuffix.Length == 0 || backupSuffix != Path.GetFileName(backupSuffix)))
            throw new UsageException("The suffix of --backup must be a part of a file name. Pass for example --backup=.bak.");

        return new Destination(
            result.GetValue(_outputFile), result.GetValue(_outputFolder), result.GetValue(_inPlace), backupSuffix);
    }
}
