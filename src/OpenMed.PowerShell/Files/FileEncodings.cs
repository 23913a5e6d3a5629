using System.Management.Automation;
using OpenMed.Documents.Encodings;

namespace OpenMed.Commands.Files;

/// <summary>The encodings of files, by the names of the engine and those that PowerShell gives them.</summary>
internal static class FileEncodings
{
    // What the parameter -Encoding of PowerShell's own cmdlets calls them.
    private static readonly Dictionary<string, string> OfPowerShell = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["utf8NoBOM"] = "utf-8",
        ["utf8BOM"] = "utf-8",
        ["ascii"] = "utf-8",
        ["unicode"] = "utf-16",
        ["utf-16le"] = "utf-16",
        ["bigendianunicode"] = "utf-16be",
        ["iso-8859-1"] = "latin1",
    };

    /// <summary>The names that are offered.</summary>
    public static IReadOnlyList<string> Names { get; } = TextCodecs.Names;

    /// <summary>Looks an encoding up.</summary>
    /// <param name="name">Its name; null means by byte order mark, else UTF-8.</param>
    /// <returns>The encoding, or null.</returns>
    /// <exception cref="CommandProblem">There is none of that name.</exception>
    public static TextCodec? Named(string? name)
    {
        if (name is null) return null;

        string own = OfPowerShell.GetValueOrDefault(name, name.ToLowerInvariant());
        return Names.Contains(own)
            ? TextCodecs.Named(own)
            : throw new CommandProblem(
                "PiiEncodingUnknown", ErrorCategory.InvalidArgument, $"'{name}' is not an encoding that is read here. The encodings are {string.Join(", ", Names)}.");
    }
}
