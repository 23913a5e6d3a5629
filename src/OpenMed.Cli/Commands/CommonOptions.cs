using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary>Options that more than one command has.</summary>
internal static class CommonOptions
{
    /// <summary>The option that takes the colours away.</summary>
    /// <returns>A new option.</returns>
    public static Option<bool> NoColor() => new("--no-color")
    {
        Description = "Write no colours. The variable NO_COLOR does the same.",
    };

    /// <summary>The model folder of the <c>models</c> commands.</summary>
    /// <returns>A new argument.</returns>
    public static Argument<string?> ModelFolder() => new("folder")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The model folder; else the folder in OPENMED_MODEL_PATH, else the model that comes with the tool.",
    };

    /// <summary>The variant of the <c>models</c> commands.</summary>
    /// <returns>A new option.</returns>
    public static Option<string?> Variant() => new("--variant")
    {
        HelpName = "name",
        Description = "The variant; else the one that would run.",
    };
}
