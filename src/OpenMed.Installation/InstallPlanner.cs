using OpenMed.Installation.Placing;
using OpenMed.Installation.Sources;

namespace OpenMed.Installation;

/// <summary>Finds out which files a source has, and which of them were installed before. One use.</summary>
/// <param name="source">The source.</param>
/// <param name="retry">How often it is asked.</param>
/// <param name="folder">The model folder, which may be missing.</param>
/// <param name="trustRecord">Whether files that the folder's record knows count as present.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class InstallPlanner(
    IFileSource source, Retry retry, string folder, bool trustRecord, CancellationToken cancellationToken)
{
    // Where exports for browsers have their variants.
    private const string Subfolder = "onnx/";

    private readonly InstallRecord _record = InstallRecord.Read(folder);
    private readonly List<ModelInstallFile> _small = [];
    private readonly List<ModelInstallFile> _checksums = [];
    private readonly List<ModelInstallFile> _weights = [];
    private readonly Dictionary<string, FileFacts?> _looks = new(StringComparer.Ordinal);

    /// <summary>Lists the files.</summary>
    /// <param name="variants">The wanted variants.</param>
    /// <returns>Small files, then checksums, then weights, external data before its ONNX file.</returns>
    /// <exception cref="ModelInstallException">The source lacks a file that a model needs, or cannot be asked.</exception>
    public IReadOnlyList<ModelInstallFile> Run(IReadOnlyList<string> variants)
    {
        if (!Add(_small, ModelFileNames.Config, FileRole.Small))
        {
            throw Missing(
                $"There is no '{source.AddressOf(ModelFileNames.Config)}'. Check owner, name and revision, or pass the address of the folder that holds config.json.");
        }

        foreach (string name in ModelFileNames.Tokenizers) Add(_small, name, FileRole.Small);
        if (_small.Count == 1)
        {
            throw Missing(
                $"The source has none of {string.Join(", ", ModelFileNames.Tokenizers.Select(name => $"'{source.AddressOf(name)}'"))}. Use a source that holds the model's tokenizer too.");
        }

        foreach (string name in ModelFileNames.Optional) Add(_small, name, FileRole.Small);
        foreach (string variant in variants) AddVariant(variant);
        return [.. _small, .. _checksums, .. _weights];
    }

    private static ModelInstallException Missing(string message) => new(ModelInstallFailure.NotFound, message);

    private void AddVariant(string variant)
    {
        string name = ModelFileNames.OfVariant(variant);
        string prefix = Look(name) is not null ? "" : Subfolder;
        if (prefix.Length > 0 && Look(prefix + name) is null)
        {
            string[] others = [.. ModelFileNames.Variants.Where(known => IsThere(known.FileName)).Select(known => known.Variant)];
            throw Missing(
                $"There is no '{source.AddressOf(name)}', which the variant '{variant}' needs. "
                + (others.Length == 0 ? "Use a source that holds the model in ONNX." : $"Choose one of these: {string.Join(", ", others)}."));
        }

        string? data = ModelFileNames.DataEndings.Select(ending => name + ending).FirstOrDefault(each => Look(prefix + each) is not null);
        if (data is not null) AddWeights(prefix, data);
        AddWeights(prefix, name);
    }

    private void AddWeights(string prefix, string name)
    {
        bool hasChecksum = Add(_checksums, name + ModelFileNames.ChecksumEnding, FileRole.Checksum, prefix);
        Add(_weights, name, FileRole.Weights, prefix, hasChecksum);
    }

    private bool Add(List<ModelInstallFile> files, string name, FileRole role, string prefix = "", bool hasChecksum = false)
    {
        if (Look(prefix + name) is not { } facts) return false;

        InstalledFile? installed = trustRecord ? _record.Find(folder, name) : null;
        bool isPresent = installed is not null && facts.ETag is not null && installed.ETag == facts.ETag
            && installed.Address == source.AddressOf(prefix + name) && (facts.ByteCount ?? installed.ByteCount) == installed.ByteCount;
        files.Add(new ModelInstallFile(name, facts.ByteCount, isPresent)
        {
            Role = role,
            SourcePath = prefix + name,
            ETag = facts.ETag,
            HasChecksum = hasChecksum,
        });
        return true;
    }

    private bool IsThere(string name) => Look(name) is not null || Look(Subfolder + name) is not null;

    private FileFacts? Look(string path)
    {
        if (_looks.TryGetValue(path, out FileFacts? known)) return known;

        FileFacts? facts = retry.Run(() => source.Look(path, cancellationToken), hasProgressed: null, cancellationToken);
        _looks.Add(path, facts);
        return facts;
    }
}
