using System.CommandLine;
using OpenMed.Cli.Input;
using OpenMed.Cli.Output;
using OpenMed.Documents;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Passages;
using OpenMed.Documents.Rewriting;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed unprotect</c>: writes the inputs again with encrypted values brought back.</summary>
internal sealed class UnprotectCommand : Command
{
    private readonly InputOptions _inputs = new();
    private readonly FormatOptions _formats = new();
    private readonly KeyOptions _key = new();
    private readonly OutputOptions _outputs = new();

    private readonly Option<string?> _policy = CommonOptions.Named(new("--policy")
    {
        HelpName = "file",
        Description = "The policy file that says where the key lies; else the one in OPENMED_POLICY, else openmed.json in this folder or above it.",
    });

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public UnprotectCommand(ToolContext context)
        : base("unprotect", "Write the inputs again with what 'protect --mask encrypt' encrypted brought back, by the same key.")
    {
        _inputs.AddTo(this);
        _formats.AddTo(this);
        _key.AddTo(this);
        Add(_policy);
        _outputs.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        Terminal terminal = context.Terminal;
        DocumentSettings settings = _formats.Read(result) with { Block = BlockSize.OfTokens };
        PiiKeySource? policyKey = _key.IsNamed(result) ? null : PiiPolicy.Resolve(result.GetValue(_policy)).Key;
        PiiKey key = _key.Read(result, policyKey, terminal)
            ?? throw new UsageException("unprotect needs the key that the values were encrypted with. Pass --key-file FILE, set OPENMED_KEY, or pass the --policy that names it.");
        Destination destination = _outputs.Read(result);
        Progress progress = Progress.Of(terminal, destination);
        InputRun run = new(terminal, progress);
        IReadOnlyList<InputFile> inputs = _inputs.Resolve(result, destination.BackupSuffix, run.Fail);
        destination.Check(inputs);
        InputSource source = _inputs.Source(result, terminal);

        using TokenDetector detector = new(inner: null);
        UnmaskRewriter values = new(new PiiUnmasker(key));
        DocumentRewriter documents = new(detector, values, settings)
        {
            Warn = run.Warn,
            Report = progress.Report,
        };
        InputRewriter rewriter = new(terminal, documents, destination);
        run.ForEach(inputs, input =>
        {
            long failedBefore = values.FailedCount;
            rewriter.Rewrite(input, source, context.CancellationToken);
            long failed = values.FailedCount - failedBefore;
            if (failed > 0)
            {
                string count = failed == 1 ? "an encrypted value" : FormattableString.Invariant($"{failed} encrypted values");
                run.Fail(
                    $"'{input.Name}' has {count} that the key {key.Id} does not bring back and that stay as they are. "
                    + "Pass the key whose id stands there; what has this id is damaged.");
            }
        });
        return run.HasFailed ? ExitCode.Input : ExitCode.Done;
    }
}
