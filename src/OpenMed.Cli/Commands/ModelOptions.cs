using System.CommandLine;
using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Commands;

/// <summary>Which model a command of <c>models</c> works on.</summary>
/// <param name="variantText">What the option <c>--variant</c> means to the command.</param>
internal sealed class ModelOptions(string variantText = "The variant; else the one that would run.")
{
    private readonly Argument<string?> _folder = new("folder")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = CommonOptions.ModelFolderText,
    };

    private readonly Option<string?> _variant = new("--variant")
    {
        HelpName = "name",
        Description = variantText,
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

    /// <summary>Verifies the model, also one that cannot be opened.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The reports of the variant that was named, or of all.</returns>
    /// <exception cref="PiiModelException">It is no model folder, or there is no such variant.</exception>
    public PiiModelVerification Verify(ParseResult result, CancellationToken cancellationToken) =>
        PiiModelVerification.Of(result.GetValue(_folder), result.GetValue(_variant), cancellationToken);
}
