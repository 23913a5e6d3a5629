using System.CommandLine;
using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Commands;

/// <summary>Which model a command of <c>models</c> works on.</summary>
internal sealed class ModelOptions
{
    private readonly Argument<string?> _folder = new("folder")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = CommonOptions.ModelFolderText,
    };

    private readonly Option<string?> _variant = new("--variant")
    {
        HelpName = "name",
        Description = "The variant; else the one that would run.",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_variant);
    }

    /// <summary>Opens the model.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The opened model.</returns>
    /// <exception cref="PiiModelException">It cannot be used.</exception>
    public PiiModel Open(ParseResult result) => ModelFolders.Open(result.GetValue(_folder), result.GetValue(_variant));
}
