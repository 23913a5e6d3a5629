namespace OpenMed.Installation.Transfer;

/// <summary>The folder beside the model folder in which files arrive and are checked. It outlives a broken install, so that the next goes on.</summary>
/// <param name="modelFolder">The full path of the model folder.</param>
internal sealed class StagingFolder(string modelFolder)
{
    private const string PartialEnding = ".partial";
    private const string StateEnding = ".partial.json";

    /// <summary>The folder's full path.</summary>
    public string FullPath { get; } = Path.Combine(
        Path.GetDirectoryName(modelFolder)!, $".{Path.GetFileName(modelFolder)}.openmed-partial");

    /// <summary>The place of a finished file.</summary>
    /// <param name="name">The file's name.</param>
    public string this[string name] => Path.Combine(FullPath, name);

    /// <summary>The place of an unfinished file.</summary>
    /// <param name="name">The file's name.</param>
    public string Partial(string name) => this[name + PartialEnding];

    /// <summary>The place of what is known of an unfinished file.</summary>
    /// <param name="name">The file's name.</param>
    public string State(string name) => this[name + StateEnding];

    /// <summary>Makes the folder unless it is there.</summary>
    public void Create() => Directory.CreateDirectory(FullPath);

    /// <summary>How many bytes of a file are here.</summary>
    /// <param name="name">The file's name.</param>
    public long BytesOf(string name) => new[] { this[name], Partial(name) }
        .Where(File.Exists).Sum(path => new FileInfo(path).Length);

    /// <summary>Takes a finished file as an unfinished one, so that it is checked again like one that broke off.</summary>
    /// <param name="name">The file's name.</param>
    public void Reopen(string name)
    {
        if (File.Exists(this[name])) File.Move(this[name], Partial(name), overwrite: true);
    }

    /// <summary>Gives an unfinished file its name.</summary>
    /// <param name="name">The file's name.</param>
    public void Finish(string name) => File.Move(Partial(name), this[name], overwrite: true);

    /// <summary>Removes a file, finished or not.</summary>
    /// <param name="name">The file's name.</param>
    public void Drop(string name)
    {
        foreach (string path in new[] { this[name], Partial(name), State(name) }) File.Delete(path);
    }

    /// <summary>Removes what does not belong into a model folder.</summary>
    /// <param name="names">The files that do.</param>
    public void KeepOnly(IReadOnlySet<string> names)
    {
        foreach (string path in Directory.GetFiles(FullPath))
            if (!names.Contains(Path.GetFileName(path))) File.Delete(path);
    }

    /// <summary>Removes the folder with all in it.</summary>
    public void Remove()
    {
        if (Directory.Exists(FullPath)) Directory.Delete(FullPath, recursive: true);
    }
}
