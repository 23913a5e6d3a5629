using System.CommandLine;
using OpenMed.Cli.Detection;
using OpenMed.Cli.Documents;
using OpenMed.Cli.Input;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed protect</c>: writes the inputs again with what is personal masked.</summary>
internal sealed class ProtectCommand : Command
{
    /// <summary>The option that <see cref="Tool"/> completes when it stands alone.</summary>
    public const string BackupOption = "--backup";

    /// <summary>The suffix when <see cref="BackupOption"/> stands alone.</summary>
    public const string DefaultBackupSuffix = ".bak";

    private readonly InputOptions _inputs = new();
    private readonly FormatOptions _formats = new();
    private readonly DetectorOptions _detection = new();

    private readonly Option<PiiMask> _mask = new("--mask")
    {
        HelpName = "label|stars",
        Description = "What takes the place of personal text: [FIRST_NAME], or a star for each character. The default is label.",
        CustomParser = OptionText.Enum<PiiMask>,
    };

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
        Description = "Replace the files, all or nothing. A file without anything personal is not touched.",
    };

    private readonly Option<string?> _backup = new(BackupOption)
    {
        HelpName = "suffix",
        Description = "With --in-place: keep the old content too, as --backup=.old says; --backup alone means .bak.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ProtectCommand(ToolContext context)
        : base("protect", "Write the inputs again with what is personal masked, in the same format and encoding.")
    {
        _inputs.AddTo(this);
        _formats.AddTo(this);
        Add(_mask);
        Add(_outputFile);
        Add(_outputFolder);
        Add(_inPlace);
        Add(_backup);
        _detection.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        Terminal terminal = context.Terminal;
        DocumentSettings settings = _formats.Read(result);
        Destination destination = ReadDestination(result);
        Progress progress = new(ShowsProgress(terminal, destination) ? terminal.Error : null, TimeProvider.System);
        InputRun run = new(terminal, progress);
        IReadOnlyList<InputFile> inputs = _inputs.Resolve(result, destination.BackupSuffix, run.Fail);
        destination.Check(inputs);
        InputSource source = _inputs.Source(result, terminal);

        using ITextDetector detector = context.OpenDetector(
            _detection.Read(result, settings.HasManyTexts(inputs.Select(input => input.Name)), terminal));
        Protection protection = new(terminal, detector, new PiiMasker(result.GetValue(_mask)), settings, destination);
        run.ForEach(inputs, input => protection.Protect(input, source, run, progress, context.CancellationToken));
        return run.HasFailed ? ExitCode.Input : ExitCode.Done;
    }

    private Destination ReadDestination(ParseResult result)
    {
        string? backupSuffix = result.GetValue(_backup);
        if (backupSuffix is not null && (backupSuffix.Length == 0 || backupSuffix != Path.GetFileName(backupSuffix)))
            throw new UsageException("The suffix of --backup must be a part of a file name. Pass for example --backup=.bak.");

        return new Destination(
            result.GetValue(_outputFile), result.GetValue(_outputFolder), result.GetValue(_inPlace), backupSuffix);
    }

    // A line of progress between lines of data would be in the way.
    private static bool ShowsProgress(Terminal terminal, Destination destination) =>
        terminal.IsErrorTerminal && (!terminal.IsOutputTerminal || destination.IsFile);
}
