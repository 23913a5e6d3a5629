namespace OpenMed.Benchmarks.Input;

/// <summary>A copy of the small files of a model folder, in a temporary folder that goes when this is disposed.</summary>
internal sealed class TempModel : IDisposable
{
    private TempModel(string folder) => Folder = folder;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Copies all but the weights and their checksums.</summary>
    /// <param name="source">The model folder.</param>
    public static TempModel Of(string source)
    {
        TempModel copy = new(Directory.CreateTempSubdirectory("openmed-bench-").FullName);
        foreach (string path in Directory.EnumerateFiles(source, "*.json")) File.Copy(path, Path.Combine(copy.Folder, Path.GetFileName(path)));
        return copy;
    }

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
