namespace OpenMed.Documents.Files;

/// <summary>A file that is either not there, as it was, or complete: written beside its place and renamed into it.</summary>
public sealed class AtomicFile : IDisposable
{
    /// <summary>The temporary files, as a wildcard.</summary>
    public const string TemporaryPattern = ".*.openmed-*.tmp";

    private readonly string _path;
    private readonly string _temporaryPath;

    /// <summary>Makes the temporary file, empty, in the folder of its later place.</summary>
    /// <param name="path">The later place, not a link.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public AtomicFile(string path)
    {
        _path = path;
        string folder = Path.GetDirectoryName(path)!;
        _temporaryPath = Path.Combine(folder, $".{Path.GetFileName(path)}.openmed-{Guid.NewGuid():N}.tmp");
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        Stream = new FileStream(_temporaryPath, options);
    }

    /// <summary>Takes the content.</summary>
    public FileStream Stream { get; }

    /// <summary>Brings the content to the disk and puts it in its place, with the mode of the file that stood there.</summary>
    /// <param name="backupPath">Where the old content is kept; null means nowhere.</param>
    /// <exception cref="DocumentException">The backup is there already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Commit(string? backupPath)
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        if (File.Exists(_path))
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(_temporaryPath, File.GetUnixFileMode(_path));
            if (backupPath is not null)
                Backup(_path, backupPath);
        }

        File.Move(_temporaryPath, _path, overwrite: true);
    }

    /// <summary>Removes the temporary file, unless it was put in its place.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_temporaryPath);
    }

    // Through a temporary file of its own, so that a kill leaves no half a backup under the backup's name.
    private static void Backup(string path, string backupPath)
    {
        if (File.Exists(backupPath))
        {
            throw new DocumentException(
                $"The backup '{backupPath}' exists already. Move it away or pass another suffix: it may be the only original.");
        }

        using AtomicFile backup = new(backupPath);
        using (FileStream original = File.OpenRead(path))
            original.CopyTo(backup.Stream);

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(backup._temporaryPath, File.GetUnixFileMode(path));

        backup.Commit(null);
    }
}
