namespace OpenMed.Cli.Input;

/// <summary>One input.</summary>
/// <param name="Name">What it is called in messages and findings: the path as the user would write it, or <c>-</c>.</param>
/// <param name="FullPath">The file itself, behind all links; null for standard input and <c>--text</c>.</param>
/// <param name="RelativePath">Where its result goes below an output folder.</param>
internal sealed record InputFile(string Name, string? FullPath, string RelativePath)
{
    /// <summary>What standard input is called.</summary>
    public const string StandardInputName = "-";

    /// <summary>Standard input, or the text of <c>--text</c>.</summary>
    public static InputFile Stream { get; } = new(StandardInputName, null, "stdin.txt");
}
