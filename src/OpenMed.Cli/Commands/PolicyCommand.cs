using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed policy</c>: shows and checks what is found and what takes its place.</summary>
internal sealed class PolicyCommand : Command
{
    /// <summary>Makes the command with those below it.</summary>
    /// <param name="context">The process it runs in.</param>
    public PolicyCommand(ToolContext context)
        : base("policy", "Show the policy that counts, check policy files, or list the profiles.")
    {
        Add(new PolicyShowCommand(context));
        Add(new PolicyCheckCommand(context));
        Add(new PolicyListCommand(context));
    }
}
