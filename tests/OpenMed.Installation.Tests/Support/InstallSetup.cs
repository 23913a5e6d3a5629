namespace OpenMed.Installation.Support;

/// <summary>A server with a model, and a folder to install it in.</summary>
internal sealed class InstallSetup : IDisposable
{
    private const string ModelPath = "/files/fake-model/";

    /// <summary>Serves the files of a model that cannot be opened; installs of it open nothing.</summary>
    public InstallSetup()
        : this(TestModels.Fake()) => Surroundings = Surroundings with { Open = static (_, _) => { } };

    /// <summary>Serves the files of a model folder.</summary>
    public InstallSetup(string modelFolder)
        : this(Directory.GetFiles(modelFolder).ToDictionary(path => System.IO.Path.GetFileName(path), File.ReadAllBytes))
    {
    }

    private InstallSetup(Dictionary<string, byte[]> files) => Serve(files);

    public LoopbackServer Server { get; } = new();

    public InstantTime Time { get; } = new();

    public InstallSurroundings Surroundings { get; set; } = new();

    /// <summary>A temporary folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("openmed-installation-").FullName;

    public string ModelsFolder => System.IO.Path.Combine(Path, "models");

    /// <summary>The model folder that is installed.</summary>
    public string Target => System.IO.Path.Combine(ModelsFolder, "fake-model");

    /// <summary>The folder beside it in which files arrive.</summary>
    public string Staging => System.IO.Path.Combine(ModelsFolder, ".fake-model.openmed-partial");

    /// <summary>The address of the model.</summary>
    public string Source => Server.Address + ModelPath;

    /// <summary>A file of the model on the server.</summary>
    public byte[] this[string name]
    {
        get => Server.Files[ModelPath + name];
        set => Server.Files[ModelPath + name] = value;
    }

    public void Serve(Dictionary<string, byte[]> files)
    {
        foreach ((string name, byte[] bytes) in files) this[name] = bytes;
    }

    /// <summary>Takes a file off the server.</summary>
    public void Remove(string name) => Server.Files.TryRemove(ModelPath + name, out _);

    public ModelInstaller Installer(
        int maxTries = 1, bool force = false, bool allowUnverified = false, string? token = null, int stallMilliseconds = 30_000,
        ModelRepositoryLayout layout = ModelRepositoryLayout.Automatic, string? folderName = null) => new(
        new ModelInstallerOptions
        {
            AllowUnverified = allowUnverified,
            FolderName = folderName,
            Force = force,
            Layout = layout,
            MaxTries = maxTries,
            ModelsFolder = ModelsFolder,
            StallTimeout = TimeSpan.FromMilliseconds(stallMilliseconds),
            TimeProvider = Time,
            Token = token,
        },
        Surroundings);

    /// <summary>Plans and installs.</summary>
    public InstalledModel Install(
        ModelInstaller? installer = null, Action<ModelDownloadProgress>? progress = null, CancellationToken cancellationToken = default,
        params string[] variants)
    {
        installer ??= Installer();
        return installer.Install(
            installer.Plan(Source, variants, cancellationToken), progress is null ? null : new ActionProgress(progress), cancellationToken);
    }

    /// <summary>Installs, which fails.</summary>
    public ModelInstallException Fails(ModelInstallFailure failure, ModelInstaller? installer = null)
    {
        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => Install(installer));
        Assert.Equal(failure, exception.Failure);
        return exception;
    }

    /// <summary>Asserts that the models folder holds nothing, hidden things included.</summary>
    public void AssertNothingIsLeft() =>
        Assert.Empty(Directory.Exists(ModelsFolder) ? Directory.GetFileSystemEntries(ModelsFolder) : []);

    /// <summary>Asserts that a file is installed as it is served.</summary>
    public void AssertInstalled(params string[] names) => Assert.All(
        names, name => Assert.Equal(this[name], File.ReadAllBytes(System.IO.Path.Combine(Target, name))));

    public void Dispose()
    {
        Server.Dispose();
        Directory.Delete(Path, recursive: true);
    }
}
