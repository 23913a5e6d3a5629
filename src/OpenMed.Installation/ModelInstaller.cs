using OpenMed.Installation.Sources;

namespace OpenMed.Installation;

/// <summary>Installs model folders from a repository or from a folder. Safe for use by many threads; two installs of one model do not run at once.</summary>
/// <remarks>A model folder appears complete and verified, or not at all. An install that broke off is gone on with by the next one.</remarks>
public sealed class ModelInstaller
{
    private const int NoSpaceLinux = 28;
    private const int NoSpaceWindows = unchecked((int)0x80070070);

    private readonly ModelInstallerOptions _options;
    private readonly InstallSurroundings _surroundings;

    /// <summary>Makes an installer.</summary>
    /// <param name="options">How models are installed; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public ModelInstaller(ModelInstallerOptions? options = null)
        : this(options ?? new ModelInstallerOptions(), new InstallSurroundings())
    {
    }

    internal ModelInstaller(ModelInstallerOptions options, InstallSurroundings surroundings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxTries, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.StallTimeout, TimeSpan.Zero, nameof(options));
        _options = options;
        _surroundings = surroundings;
    }

    /// <summary>The folder that models of the user are installed in: <c>openmed/models</c> below <c>$XDG_DATA_HOME</c> or
    /// <c>~/.local/share</c> on Linux, and below the local application data elsewhere. It need not exist.</summary>
    /// <returns>Its full path.</returns>
    public static string DefaultModelsFolder() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "openmed",
        "models");

    /// <summary>Finds out what an install would fetch, without fetching it.</summary>
    /// <param name="source">A model folder; <c>OWNER/NAME</c> on huggingface.co, unless there is such a folder; or an https address:
    /// <c>https://huggingface.co/OWNER/NAME</c>, with <c>/tree/REVISION</c> or without, or a folder of files on any server.</param>
    /// <param name="variants">The variants: <c>fp32</c>, <c>int8</c>, <c>fp16</c>. Null or none means fp32, which is the fastest exact
    /// one; fp16 is half the download, and runs at half the speed on x86.</param>
    /// <param name="cancellationToken">Stops the requests.</param>
    /// <returns>The plan, for <see cref="Install"/>.</returns>
    /// <exception cref="ArgumentException">The source is empty, or there is no such variant.</exception>
    /// <exception cref="ModelInstallException">The source is not usable or cannot be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ModelInstallPlan Plan(
        string source, IReadOnlyList<string>? variants = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        string[] names = [.. (variants is null or [] ? ["fp32"] : variants)
            .Select(variant => ModelFileNames.Variants.Single(known => known.FileName == ModelFileNames.OfVariant(variant)).Variant).Distinct()];
        ModelSource place = ModelSource.Parse(source, _options.Layout, _options.FolderName);
        string folder = Path.GetFullPath(Path.Combine(_options.ModelsFolder ?? DefaultModelsFolder(), place.Name));
        if (place.Address is null && place.Display == folder)
        {
            throw new ModelInstallException(
                ModelInstallFailure.Address,
                $"The folder '{folder}' is the place where the model would be installed. Pass another folder or an address.");
        }

        return Run(folder, () =>
        {
            using IFileSource files = Open(place);
            InstallPlanner planner = new(
                files, new Retry(_options.MaxTries, _options.TimeProvider), folder, trustRecord: !_options.Force, cancellationToken);
            return new ModelInstallPlan(place, folder, names, planner.Run(names));
        });
    }

    /// <summary>Installs what a plan says. Blocks until it is done.</summary>
    /// <param name="plan">The plan; made just before, because sources change.</param>
    /// <param name="progress">Takes reports on the calling thread, many a second; null takes none.</param>
    /// <param name="cancellationToken">Stops the install; what has arrived is kept, and the next install goes on from there.</param>
    /// <returns>What is there now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ModelInstallException">The model was not installed; the model folder is as it was.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public InstalledModel Install(
        ModelInstallPlan plan, IProgress<ModelDownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Run(plan.Folder, () =>
        {
            using IFileSource files = Open(plan.Place);
            return new InstallRun(plan, files, _options, _surroundings, progress, cancellationToken).Run();
        });
    }

    private static T Run<T>(string folder, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (IOException exception) when (exception.HResult is NoSpaceLinux or NoSpaceWindows)
        {
            throw new ModelInstallException(
                ModelInstallFailure.NoSpace,
                $"The drive of '{folder}' is full. Make room, and run the same install again: it goes on from what has arrived.",
                exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelInstallException(
                ModelInstallFailure.Storage,
                $"The folder '{folder}' cannot be read or written. Check who may write it, that no other program holds its files, and that it is no file.",
                exception);
        }
    }

    private IFileSource Open(ModelSource place) =>
        place.Address is { } address ? new RemoteFiles(address, _options) : new LocalFiles(place.Display);
}
