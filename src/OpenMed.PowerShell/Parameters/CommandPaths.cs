using System.Management.Automation;

namespace OpenMed.Commands.Parameters;

/// <summary>Paths as the cmdlets get them: relative to PowerShell's location, not to the working folder of the process.</summary>
internal static class CommandPaths
{
    /// <summary>The folder in which the user is; the process's where the location is none, such as in the registry.</summary>
    /// <param name="command">The cmdlet.</param>
    public static string CurrentFolder(this PSCmdlet command) =>
        command.SessionState.Path.CurrentFileSystemLocation?.ProviderPath ?? Environment.CurrentDirectory;

    /// <summary>The full path that a path without wildcards stands for, whether something is there or not.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="path">The path, with drives of PowerShell.</param>
    /// <exception cref="CommandProblem">It does not lead into the file system.</exception>
    public static string FileSystemPath(this PSCmdlet command, string path)
    {
        try
        {
            string full = command.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
            if (provider.Name == "FileSystem" && !full.Contains('\0', StringComparison.Ordinal)) return full;
        }
        catch (Exception exception) when (exception is SessionStateException or PSNotSupportedException or PSInvalidOperationException)
        {
            // Told below, for all kinds alike.
        }

        string message = $"'{path}' is no path of the file system. Give the path of a file or folder on a disk.";
        throw new CommandProblem("PiiPathNotFileSystem", ErrorCategory.InvalidArgument, message) { Target = path };
    }
}
