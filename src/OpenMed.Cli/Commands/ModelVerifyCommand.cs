using System.CommandLine;
using System.Text;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models verify</c>: files, labels, tokenizer and results of a model's variants, and how fast they are.</summary>
internal sealed class ModelVerifyCommand : Command
{
    private readonly ModelOptions _model = new("The one variant to verify; else all in the folder.");

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelVerifyCommand(ToolContext context)
        : base(
            "verify",
            "Verify a model's variants on this machine: files, labels, tokenizer, results beside a reference, and speed. "
            + "Ends with exit code 4 when one does not pass.")
    {
        _model.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModelVerification verification = _model.Verify(result, context.CancellationToken);

        context.Tables(result).Print(["Variant", "Check", "Measured", "Limit", "Result"], [.. verification.Reports.SelectMany(Rows)]);
        string[] lines = [.. verification.Reports.Select(report => $"{report.Variant.Name} {report.Verdict}"), verification.Recommendation];
        foreach (string line in lines)
            context.Terminal.Output.Write(Encoding.UTF8.GetBytes(VisibleText.OfLine(line) + "\n"));

        if (verification.Passed)
            return ExitCode.Done;

        IEnumerable<string> names = verification.Reports.Where(report => !report.Passed).Select(report => $"'{report.Variant.Name}'");
        context.Terminal.WriteError(
            $"Not verified in '{verification.Folder}': {string.Join(", ", names)}. Standard output has the causes and what to do.");
        return ExitCode.Model;
    }

    private static IEnumerable<string[]> Rows(PiiModelReport report)
    {
        string name = report.Variant.Name;
        foreach (PiiModelCheck check in report.Checks)
            yield return [name, check.Name, check.Measured, check.Limit, Word(check.Outcome)];
        foreach (PiiModelLatency latency in report.Latencies)
            yield return [name, FormattableString.Invariant($"latency of {latency.TokenCount} tokens"), Times(latency), "", ""];
    }

    private static string Times(PiiModelLatency latency) => FormattableString.Invariant(
        $"p50 {latency.P50.TotalMilliseconds:0.0} ms, p95 {latency.P95.TotalMilliseconds:0.0} ms, {latency.RunCount} runs");

    private static string Word(PiiModelOutcome outcome) => outcome switch
    {
        PiiModelOutcome.Passed => "passed",
        PiiModelOutcome.NotCompared => "not compared",
        _ => "FAILED",
    };
}
