using System.CommandLine;
using System.Text;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed key new</c>: writes a random key to a new file and prints its id.</summary>
internal sealed class KeyNewCommand : Command
{
    private readonly Argument<string> _file = new("file") { Description = "The file; it must not be there yet. On Unix only its owner may read it." };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public KeyNewCommand(ToolContext context)
        : base("new", "Write a random key to a new file, and print the id that stands in masks made with it.")
    {
        Add(_file);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        string file = result.GetValue(_file)!;
        if (file.Length == 0)
            throw new UsageException("The file has no name. Write one there, for example openmed.key.");

        PiiKey key = PiiKey.Create();
        try
        {
            key.Save(file);
        }
        catch (InvalidOperationException exception)
        {
            throw new UsageException(exception.Message);
        }

        context.Terminal.Output.Write(Encoding.ASCII.GetBytes(key.Id + "\n"));
        context.Terminal.Output.Flush();
        return ExitCode.Done;
    }
}
