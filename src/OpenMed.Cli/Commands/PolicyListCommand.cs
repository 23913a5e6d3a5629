using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed policy list</c>: the profiles.</summary>
internal sealed class PolicyListCommand : Command
{
    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public PolicyListCommand(ToolContext context)
        : base("list", "List the profiles and what each is for.")
    {
        SetAction(result => (int)Run(result, context));
    }

    private static ExitCode Run(ParseResult result, ToolContext context)
    {
        context.Tables(result).Print(
            ["Profile", "Labels", "Threshold", "What it is for"], [.. Enum.GetValues<PiiProfile>().Select(Row)]);
        return ExitCode.Done;
    }

    private static string[] Row(PiiProfile profile)
    {
        PiiPolicy policy = PiiPolicy.Of(profile);
        int found = PiiLabels.All.Count(label => policy.For(label.Name).Find);
        return
        [
            PiiProfiles.NameOf(profile),
            FormattableString.Invariant($"{found} of {PiiLabels.All.Count}"),
            FormattableString.Invariant($"{policy.Threshold}"),
            PiiProfiles.DescriptionOf(profile),
        ];
    }
}
