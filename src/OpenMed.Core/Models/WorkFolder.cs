namespace OpenMed.Models;

/// <summary>A folder for unfinished files on the same disk as their place; removed when disposed.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Prefix = ".optimizing-";

    private WorkFolder(string path) => Path = path;

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>Makes a folder, and removes those that processes which were killed left a day ago or earlier.</summary>
    /// <param name="parent">Where it is made.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static WorkFolder Create(string parent)
    {
        foreach (string left in Directory.GetDirectories(parent, Prefix + "*"))
            if (Directory.GetLastWriteTimeUtc(left) < DateTime.UtcNow.AddDays(-1)) Remove(left);

        string path = System.IO.Path.Combine(parent, Prefix + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(path);
        return new WorkFolder(path);
    }

    /// <summary>Removes the folder with all in it.</summary>
    public void Dispose() => Remove(Path);

    // A folder that cannot be removed is no reason to fail: the next one that is made tries again.
    private static void Remove(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
