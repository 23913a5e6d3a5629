using System.CommandLine;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models verify</c>: runs the battery of a model folder's card.</summary>
internal sealed class ModelVerifyCommand : Command
{
    private readonly Argument<string?> _folder = CommonOptions.ModelFolder();
    private readonly Option<string?> _variant = CommonOptions.Variant();
    private readonly Option<bool> _noColor = CommonOptions.NoColor();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelVerifyCommand(ToolContext context)
        : base("verify", "Run the model's reference battery on this machine. Ends with exit code 4 when a limit is not kept.")
    {
        Add(_folder);
        Add(_variant);
        Add(_noColor);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModel model = ModelFolders.Open(result.GetValue(_folder), result.GetValue(_variant));
        PiiModelReport report = model.Verify(context.CancellationToken);

        bool allowsColor = context.Terminal.AllowsColor && !result.GetValue(_noColor);
        new TablePrinter(context.Terminal, allowsColor).Print(
            ["Check", "Measured", "Limit", "Result"],
            [.. report.Checks.Select(Row)]);
        if (report.Passed)
            return ExitCode.Done;

        context.Terminal.WriteError(
            $"The variant '{report.Variant.Name}' of '{model.Name}' does not keep its limits. "
            + "Download the folder again, or choose another --variant.");
        return ExitCode.Model;
    }

    private static string[] Row(PiiModelCheck check) =>
        [check.Name, check.Measured, check.Limit, check.Passed ? "passed" : "FAILED"];
}
