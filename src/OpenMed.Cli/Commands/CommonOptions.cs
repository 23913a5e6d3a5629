using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary>What more than one command's options have.</summary>
internal static class CommonOptions
{
    /// <summary>How a model folder is chosen, for the help.</summary>
    public const string ModelFolderText =
        "The model folder; else the folder in OPENMED_MODEL_PATH, else the model that comes with the tool.";

    /// <summary>The option of every command that takes the colours away.</summary>
    /// <returns>A new option.</returns>
    public static Option<bool> NoColor() => new("--no-color")
    {
        Description = "Write no colours. The variable NO_COLOR does the same.",
        Recursive = true,
    };

    /// <summary>Makes an option that names a file or folder refuse the empty name.</summary>
    /// <param name="option">The option.</param>
    /// <returns>The same option.</returns>
    public static Option<string?> Named(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
                result.AddError($"The option {option.Name} has an empty value. Write a name there, or leave the option out.");
        });
        return option;
    }
}
