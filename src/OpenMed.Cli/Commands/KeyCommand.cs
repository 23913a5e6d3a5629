using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed key</c>: makes keys.</summary>
internal sealed class KeyCommand : Command
{
    /// <summary>Makes the command with that below it.</summary>
    /// <param name="context">The process it runs in.</param>
    public KeyCommand(ToolContext context)
        : base("key", "Make keys for the masks that need one.") => Add(new KeyNewCommand(context));
}
