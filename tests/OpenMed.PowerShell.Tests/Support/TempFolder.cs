namespace OpenMed.Commands.Support;

/// <summary>A folder of one test's own, removed afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(FullPath);

    public string FullPath { get; } = Path.Combine(Path.GetTempPath(), "openmed-" + Guid.NewGuid().ToString("N"));

    /// <summary>The path of a file in it.</summary>
    public string this[string fileName] => Path.Combine(FullPath, fileName);

    /// <summary>A folder with a copy of all that another folder holds.</summary>
    public static TempFolder CopyOf(string source)
    {
        TempFolder copy = new();
        foreach (string folder in Directory.GetDirectories(source, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(copy[Path.GetRelativePath(source, folder)]);
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories)) File.Copy(file, copy[Path.GetRelativePath(source, file)]);
        return copy;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
