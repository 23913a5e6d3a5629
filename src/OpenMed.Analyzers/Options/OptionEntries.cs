namespace OpenMed.Analyzers.Options;

/// <summary>Reads the lists that options are.</summary>
public static class OptionEntries
{
    // A semicolon begins a comment in .editorconfig.
    private static readonly char[] BetweenEntries = [',', ' ', '\t'];

    /// <summary>The entries of a list, as they stand.</summary>
    /// <param name="list">What an option says, with commas or spaces between the entries.</param>
    /// <returns>The entries in their order; empty when there is none.</returns>
    public static string[] Split(string list) => list.Split(BetweenEntries, StringSplitOptions.RemoveEmptyEntries);
}
