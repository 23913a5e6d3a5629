namespace OpenMed.Documents.Files;

/// <summary>Tells which file a path stands for, and whether a result may be put there.</summary>
public static class FilePlace
{
    // What is renamed over /dev/null takes the place of the device.
    private static readonly string[] SystemFolders = ["/dev", "/dev/fd", "/proc/self/fd"];

    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>How paths of this system are compared.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The file that is read under a path.</summary>
    /// <param name="path">The path; the file is there.</param>
    /// <returns>The full path of the file itself, behind all links.</returns>
    public static string OfInput(string path)
    {
        try
        {
            // A link of /dev/fd leads to no path, but can be opened itself.
            string real = Real(Path.GetFullPath(path), MostLinks);
            return File.Exists(real) ? real : Path.GetFullPath(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link to itself: opening it is reported, and the other inputs are worked on.
            return Path.GetFullPath(path);
        }
    }

    /// <summary>The file that is written under a path. A link stays, and its target gets the new content.</summary>
    /// <param name="path">The path; nothing need be there.</param>
    /// <returns>The full path, behind all links.</returns>
    /// <exception cref="IOException">The link leads to itself.</exception>
    public static string OfResult(string path) => Real(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether a result may be renamed to a path.</summary>
    /// <param name="path">The full path, behind all links.</param>
    /// <returns>False for pipes, sockets, devices and what lies in a folder of them.</returns>
    public static bool IsReplaceable(string path) =>
        !SystemFolders.Contains(Path.GetDirectoryName(path), StringComparer.Ordinal) && !FileKind.IsSpecial(path);

    // The same file by one name, whichever links lead to it, one after another from the root on: a relative link starts where it really lies.
    private static string Real(string path, int linksLeft)
    {
        if (Path.GetDirectoryName(path) is not { } folder) return path;

        string realFolder = Real(folder, linksLeft);
        string real = Path.Combine(realFolder, Path.GetFileName(path));
        string? target = new DirectoryInfo(real).LinkTarget ?? new FileInfo(real).LinkTarget;
        if (target is null) return real;
        if (linksLeft == 0) throw new IOException($"The links of '{path}' lead in a circle. Give the path of the file itself.");

        return Real(Path.GetFullPath(target, realFolder), linksLeft - 1);
    }
}
