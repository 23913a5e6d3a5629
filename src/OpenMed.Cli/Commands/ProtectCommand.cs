using System.CommandLine;
using OpenMed.Cli.Detection;
using OpenMed.Cli.Input;
using OpenMed.Cli.Output;
using OpenMed.Documents;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Rewriting;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed protect</c>: writes the inputs again with what is personal masked.</summary>
internal sealed class ProtectCommand : Command
{
    private readonly InputOptions _inputs = new();
    private readonly FormatOptions _formats = new();
    private readonly MaskOptions _masks = new();
    private readonly OutputOptions _outputs = new();
    private readonly DetectorOptions _detection = new();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ProtectCommand(ToolContext context)
        : base("protect", "Write the inputs again with what is personal masked, in the same format and encoding.")
    {
        _inputs.AddTo(this);
        _formats.AddTo(this);
        _masks.AddTo(this);
        _outputs.AddTo(this);
        _detection.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        Terminal terminal = context.Terminal;
        DocumentSettings settings = _formats.Read(result);
        Destination destination = _outputs.Read(result);
        Progress progress = Progress.Of(terminal, destination);
        InputRun run = new(terminal, progress);
        IReadOnlyList<InputFile> inputs = _inputs.Resolve(result, destination.BackupSuffix, run.Fail);
        destination.Check(inputs);
        InputSource source = _inputs.Source(result, terminal);

        DetectorSettings detection = _detection.Read(result, settings.HasManyTexts(inputs.Select(input => input.Name)), terminal);
        PiiMasker masker = _masks.Read(result, detection.Policy, terminal);
        using TokenDetector detector = new(context.OpenDetector(detection));
        DocumentRewriter documents = new(detector, new MaskRewriter(masker), settings)
        {
            Warn = run.Warn,
            Report = progress.Report,
        };
        InputRewriter rewriter = new(terminal, documents, destination);
        run.ForEach(inputs, input => rewriter.Rewrite(input, source, context.CancellationToken));
        return run.HasFailed ? ExitCode.Input : ExitCode.Done;
    }
}
