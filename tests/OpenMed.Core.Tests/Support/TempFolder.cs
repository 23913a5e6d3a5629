namespace OpenMed.Support;

/// <summary>A folder of one test's own, removed afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(FullPath);

    public string FullPath { get; } = Path.Combine(Path.GetTempPath(), "openmed-" + Guid.NewGuid().ToString("N"));

    /// <summary>A folder with copies of another folder's files.</summary>
    public static TempFolder CopyOf(string source, params string[] fileNames)
    {
        TempFolder copy = new();
        foreach (string fileName in fileNames.Length > 0 ? fileNames : [.. Directory.GetFiles(source).Select(path => Path.GetFileName(path))])
            File.Copy(Path.Combine(source, fileName), copy[fileName]);
        return copy;
    }

    /// <summary>The path of a file in it.</summary>
    public string this[string fileName] => Path.Combine(FullPath, fileName);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
