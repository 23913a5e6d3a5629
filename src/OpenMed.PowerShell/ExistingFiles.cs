using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary>The files that paths of a cmdlet stand for.</summary>
internal static class ExistingFiles
{
    /// <summary>Resolves a path.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="path">The path, with drives of PowerShell.</param>
    /// <param name="isLiteral">Whether wildcards in it are letters like others.</param>
    /// <param name="missing">Makes the error for a path where no file is; given the full path, or the path as it is where it has wildcards.</param>
    /// <returns>The full paths, by name; at least one.</returns>
    /// <exception cref="CommandProblem">It leads to no file, or not into the file system.</exception>
    public static IReadOnlyList<string> Resolve(PSCmdlet command, string path, bool isLiteral, Func<string, CommandProblem> missing)
    {
        if (isLiteral || !WildcardPattern.ContainsWildcardCharacters(path))
        {
            string full = command.FileSystemPath(path);
            return File.Exists(full) ? [full] : throw missing(full);
        }

        try
        {
            string[] found =
            [
                .. command.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out ProviderInfo provider)
                    .Where(each => provider.Name == "FileSystem" && File.Exists(each)).Order(StringComparer.Ordinal),
            ];
            return found.Length > 0 ? found : throw missing(path);
        }
        catch (Exception exception) when (exception is SessionStateException or PSInvalidOperationException or PSNotSupportedException)
        {
            throw missing(path);
        }
    }
}
