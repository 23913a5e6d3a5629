using System.CommandLine;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed policy show</c>: prints the policy that counts, and where each value came from.</summary>
internal sealed class PolicyShowCommand : Command
{
    private readonly PolicyOptions _policy = new();

    private readonly Option<ListForm> _output = new("--output")
    {
        HelpName = "table|json",
        Description = "The form. The default is tables; json is a policy file that says the same.",
        CustomParser = OptionText.Enum<ListForm>,
    };

    private readonly Option<bool> _showText = new("--show-text")
    {
        Description = "Show the texts of the allow and deny lists too. Mind where the output goes.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public PolicyShowCommand(ToolContext context)
        : base("show", "Print the policy that counts here, and where each of its values came from.")
    {
        _policy.AddTo(this);
        Add(_output);
        Add(_showText);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiPolicy policy = _policy.Read(result, context.Terminal);
        bool showText = result.GetValue(_showText);
        if (result.GetValue(_output) == ListForm.Table)
        {
            PolicyTables.Print(policy, context.Tables(result), showText);
            return ExitCode.Done;
        }

        if (!showText && policy.Allow.Count + policy.Deny.Count > 0)
        {
            throw new UsageException(
                "The policy has lists, and a file without their texts would not say the same. Pass --show-text, and mind where the output goes.");
        }

        PolicyFileWriter.Write(policy, context.Terminal.Output);
        return ExitCode.Done;
    }
}
