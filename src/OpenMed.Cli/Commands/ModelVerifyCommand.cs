using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models verify</c>: runs the battery of a model folder's card.</summary>
internal sealed class ModelVerifyCommand : Command
{
    private readonly ModelOptions _model = new();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelVerifyCommand(ToolContext context)
        : base("verify", "Run the model's reference battery on this machine. Ends with exit code 4 when a limit is not kept.")
    {
        _model.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModel model = _model.Open(result);
        PiiModelReport report = model.Verify(context.CancellationToken);

        context.Tables(result).Print(
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
