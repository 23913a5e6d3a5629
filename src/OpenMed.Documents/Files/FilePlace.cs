namespace OpenMed.Documents.Files;

/// <summary>Tells which file a path stands for, and whether a result may be put there.</summary>
public static class FilePlace
{
    // What is renamed over /dev/null takes the place of the device.
    private static readonly string[] SystemFolders = ["/dev", "/dev/fd", "/proc/self/fd"];

    /// <summary>How paths of this system are compared.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The file that is read under a path.</summary>
    /// <param name="path">The path; the file is there.</param>
    /// <returns>The full path of the file itself, behind all links.</returns>
    public static string OfInput(string path)
    {
        // A link of /dev/fd leads to no path, but can be opened itself.
        string? target = LinkTarget(path);
        return BehindFolderLinks(File.Exists(target) ? target : Path.GetFullPath(path));
    }

    /// <summary>The file that is written under a path. A link stays, and its target gets the new content.</summary>
    /// <param name="path">The path; nothing need be there.</param>
    /// <returns>The full path, behind all links.</returns>
    /// <exception cref="IOException">The link leads to itself.</exception>
    public static string OfResult(string path) =>
        BehindFolderLinks(new FileInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : Path.GetFullPath(path));

    /// <summary>Whether a result may be renamed to a path.</summary>
    /// <param name="path">The full path, behind all links.</param>
    /// <returns>False for pipes, sockets, devices and what lies in a folder of them.</returns>
    public static bool IsReplaceable(string path) =>
        !SystemFolders.Contains(Path.GetDirectoryName(path), StringComparer.Ordinal) && !FileKind.IsSpecial(path);

    // The same file by one name, whichever links to folders lead to it: else a result would not be seen to overwrite an input.
    private static string BehindFolderLinks(string path)
    {
        string? folder = Path.GetDirectoryName(path);
        if (folder is null) return path;

        string real = BehindFolderLinks(folder);
        try
        {
            if (new DirectoryInfo(real) is { LinkTarget: not null } link)
                real = BehindFolderLinks(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link to itself, or one that may not be read: opening the file is reported.
        }

        return Path.Combine(real, Path.GetFileName(path));
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link to itself: opening it is reported, and the other inputs are worked on.
            return null;
        }
    }
}
