using OpenMed.Installation.Placing;
using OpenMed.Installation.Sources;
using OpenMed.Installation.Transfer;

namespace OpenMed.Installation;

/// <summary>Carries a plan out: fetch, verify, try, put in place. One use.</summary>
/// <param name="plan">The plan.</param>
/// <param name="source">Where the files come from.</param>
/// <param name="options">How it is done.</param>
/// <param name="surroundings">What the machine and the engine say.</param>
/// <param name="progress">Takes reports; null takes none.</param>
/// <param name="cancellationToken">Stops it; what has arrived stays for the next install.</param>
internal sealed class InstallRun(
    ModelInstallPlan plan,
    IFileSource source,
    ModelInstallerOptions options,
    InstallSurroundings surroundings,
    IProgress<ModelDownloadProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly StagingFolder _staging = new(plan.Folder);
    private readonly Retry _retry = new(options.MaxTries, options.TimeProvider);
    private readonly InstallRecord _record = InstallRecord.Read(plan.Folder);
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly List<string> _newFiles = [];

    /// <summary>Installs.</summary>
    /// <exception cref="ModelInstallException">The model was not installed.</exception>
    public InstalledModel Run()
    {
        if (!options.AllowUnverified && plan.UnverifiedFiles is [string first, ..])
        {
            throw new ModelInstallException(
                ModelInstallFailure.NotVerified,
                $"The source publishes no SHA-256 of '{first}', so that a damaged or changed file would not be noticed. Use another source, or allow unverified files if you trust this one.");
        }

        string parent = Path.GetDirectoryName(plan.Folder)!;
        Directory.CreateDirectory(parent);
        using InstallLock held = InstallLock.Take(plan.Folder);
        FreeSpace.Check(
            parent, plan.ByteCount - plan.Files.Sum(file => _staging.BytesOf(file.Name)), surroundings.FreeBytes(parent));
        try
        {
            FetchAll();
            Install();
        }
        catch (ModelInstallException exception) when (IsFinal(exception.Failure))
        {
            _staging.Remove();
            throw;
        }

        return new InstalledModel(
            Path.GetFileName(plan.Folder), plan.Folder, plan.Variants, _newFiles.Count == 0, _newFiles, _hashes, plan.UnverifiedFiles.Count == 0);
    }

    // What has arrived is of no use to another try.
    private static bool IsFinal(ModelInstallFailure failure) => failure is ModelInstallFailure.HashMismatch
        or ModelInstallFailure.TooLarge or ModelInstallFailure.Unusable or ModelInstallFailure.Conflict;

    private void FetchAll()
    {
        ModelInstallFile[] missing = [.. plan.Files.Where(file => !file.IsPresent)];
        foreach (ModelInstallFile file in plan.Files.Where(file => file.IsPresent))
            _hashes[file.Name] = _record.Find(plan.Folder, file.Name)?.Sha256 ?? FileHash.Of(Target(file.Name), cancellationToken);

        for (int fileIndex = 0; fileIndex < missing.Length; fileIndex++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Take(missing[fileIndex], fileIndex + 1, missing.Length);
        }
    }

    private void Take(ModelInstallFile file, int fileNumber, int fileCount)
    {
        string? expected = file.HasChecksum ? PublishedHash.Read(ChecksumOf(file.Name), file.Name) : null;
        bool isThere = File.Exists(Target(file.Name));
        string? present = isThere ? FileHash.Of(Target(file.Name), cancellationToken) : null;
        if (present is not null && present == expected)
        {
            _hashes[file.Name] = present;
            return;
        }

        // Known before it is fetched.
        if (present is not null && (expected is not null || (file.ByteCount ?? -1) != new FileInfo(Target(file.Name)).Length)) RefuseUnlessForced(file);

        _staging.Create();
        FileDownload download = new(source, _staging, file, expected, (done, total) =>
            progress?.Report(new ModelDownloadProgress(file.Name, fileNumber, fileCount, done, total)));
        _hashes[file.Name] = download.Run(_retry, cancellationToken);
        if (present == _hashes[file.Name])
        {
            _staging.Drop(file.Name);
            return;
        }

        if (present is not null) RefuseUnlessForced(file);
        _newFiles.Add(file.Name);
    }

    private void RefuseUnlessForced(ModelInstallFile file)
    {
        if (options.Force) return;

        throw new ModelInstallException(
            ModelInstallFailure.Conflict,
            $"The folder '{plan.Folder}' holds another '{file.Name}' than the source. Ask for it to be replaced, or install under another name.");
    }

    private string ChecksumOf(string name)
    {
        string checksum = name + ModelFileNames.ChecksumEnding;
        return _newFiles.Contains(checksum) ? _staging[checksum] : Target(checksum);
    }

    private void Install()
    {
        ModelPlacement placement = new(plan, _staging);
        if (_newFiles.Count > 0) placement.Complete(_newFiles);
        Try(_newFiles.Count > 0 ? _staging.FullPath : plan.Folder);

        cancellationToken.ThrowIfCancellationRequested();
        InstalledFile[] installed = [.. plan.Files.Select(file => new InstalledFile(
            file.Name, source.AddressOf(file.SourcePath), file.ETag, LengthOf(file.Name), _hashes[file.Name]))];
        if (_newFiles.Count > 0) placement.Place(_newFiles, _record.With(installed));
        else _staging.Remove();
    }

    private void Try(string folder)
    {
        try
        {
            foreach (string variant in plan.Variants) surroundings.Open(folder, variant);
        }
        catch (PiiModelException exception)
        {
            string reason = exception.Message.Replace(folder, plan.Folder, StringComparison.Ordinal);
            throw new ModelInstallException(
                ModelInstallFailure.Unusable,
                $"The files of '{plan.Source}' make no model that can be opened, and nothing was installed. The reason: {reason}",
                exception);
        }
    }

    private long LengthOf(string name) => new FileInfo(_newFiles.Contains(name) ? _staging[name] : Target(name)).Length;

    private string Target(string name) => Path.Combine(plan.Folder, name);
}
