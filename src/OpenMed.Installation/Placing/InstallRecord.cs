using System.Text.Json;

namespace OpenMed.Installation.Placing;

/// <summary>Where the files of a model folder came from: a JSON file in the folder, by which a second install knows without fetching that all is there.</summary>
/// <param name="Files">The files, by name.</param>
internal sealed record InstallRecord(IReadOnlyList<InstalledFile> Files)
{
    /// <summary>The record's name in the model folder.</summary>
    public const string FileName = "openmed-install.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Reads the record of a model folder.</summary>
    /// <param name="folder">The folder, which may be missing.</param>
    /// <returns>A record without files when there is none or it cannot be read.</returns>
    public static InstallRecord Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            InstallRecord? record = File.Exists(path) ? JsonSerializer.Deserialize<InstallRecord>(File.ReadAllBytes(path)) : null;
            // The serializer leaves null what the file lacks, whatever the type says.
            return record?.Files is null ? new InstallRecord([]) : record;
        }
        catch (JsonException)
        {
            return new InstallRecord([]);
        }
    }

    /// <summary>Finds a file that is in the folder as it was installed.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>Null when it was not installed, is gone, or has another length.</returns>
    public InstalledFile? Find(string folder, string name)
    {
        FileInfo onDisk = new(Path.Combine(folder, name));
        return onDisk.Exists
            ? Files.FirstOrDefault(file => file.Name == name && file.ByteCount == onDisk.Length)
            : null;
    }

    /// <summary>The record with other files added, or put in the place of those of the same name.</summary>
    /// <param name="files">The files.</param>
    public InstallRecord With(IReadOnlyList<InstalledFile> files) => new(
        [.. Files.ExceptBy(files.Select(file => file.Name), file => file.Name).Concat(files).OrderBy(file => file.Name, StringComparer.Ordinal)]);

    /// <summary>Writes the record.</summary>
    /// <param name="path">The path of the JSON file.</param>
    public void Write(string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this, Indented));
}
