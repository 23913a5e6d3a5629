using OpenMed.Installation.Sources;

namespace OpenMed.Installation;

/// <summary>What an install would fetch, and where to: made by <see cref="ModelInstaller.Plan"/>. Immutable.</summary>
public sealed class ModelInstallPlan
{
    internal ModelInstallPlan(
        ModelSource place, string folder, IReadOnlyList<string> variants, IReadOnlyList<ModelInstallFile> files)
    {
        Place = place;
        Folder = folder;
        Variants = variants;
        Files = files;
    }

    /// <summary>The address or folder the files come from, without query string.</summary>
    public string Source => Place.Display;

    /// <summary>The full path of the model folder that is made or added to.</summary>
    public string Folder { get; }

    /// <summary>The names of the variants, as asked for.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>The files the source has, in the order in which they are fetched.</summary>
    public IReadOnlyList<ModelInstallFile> Files { get; }

    /// <summary>The bytes of the files that are not present; files of unknown length count as 0.</summary>
    public long ByteCount => Files.Where(file => !file.IsPresent).Sum(file => file.ByteCount ?? 0);

    /// <summary>Whether every file is present: an install then fetches nothing.</summary>
    public bool IsInstalled => Files.All(file => file.IsPresent);

    /// <summary>The model files for which the source publishes no SHA-256; the install refuses them unless told otherwise.</summary>
    public IReadOnlyList<string> UnverifiedFiles =>
        [.. Files.Where(file => file is { Role: FileRole.Weights, HasChecksum: false }).Select(file => file.Name)];

    internal ModelSource Place { get; }
}
