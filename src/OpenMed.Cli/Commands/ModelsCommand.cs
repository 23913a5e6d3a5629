using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models</c>: looks after the model folders.</summary>
internal sealed class ModelsCommand : Command
{
    /// <summary>Makes the command with those below it.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelsCommand(ToolContext context)
        : base("models", "List, show, verify, quantize and speed up model folders, or see their tokens.")
    {
        Add(new ModelListCommand(context));
        Add(new ModelShowCommand(context));
        Add(new ModelVerifyCommand(context));
        Add(new ModelOptimizeCommand(context));
        Add(new ModelQuantizeCommand(context));
        Add(new ModelTokenizeCommand(context));
    }
}
