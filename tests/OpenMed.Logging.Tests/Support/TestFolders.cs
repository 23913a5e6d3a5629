namespace OpenMed.Logging.Support;

/// <summary>Where the tests find their data.</summary>
internal static class TestFolders
{
    public static string Root { get; } = FindRoot();

    /// <summary>The model that ships with the repository.</summary>
    public static string Mini { get; } = Path.Combine(Root, "models", "openmed-mini");

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "OpenMed.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("OpenMed.slnx is in no folder above the tests. Run them in the repository.");
    }
}
