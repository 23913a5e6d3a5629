namespace OpenMed.Commands.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("openmed-").FullName;

    public string Path { get; }

    public string File(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies the small model of the tests into it.</summary>
    /// <returns>The copy's full path.</returns>
    public string CopyOfTiny()
    {
        string copy = System.IO.Path.Combine(Path, "tiny-deberta");
        Directory.CreateDirectory(copy);
        foreach (string source in Directory.GetFiles(System.IO.Path.Combine(TestFolders.Root, "tests", "data", "tiny-deberta")))
            System.IO.File.Copy(source, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(source)));

        return copy;
    }

    public string Read(string name) => System.IO.File.ReadAllText(System.IO.Path.Combine(Path, name));

    public string[] Names() =>
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
