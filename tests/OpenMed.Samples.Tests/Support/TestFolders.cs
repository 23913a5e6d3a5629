namespace OpenMed.Samples.Support;

/// <summary>Where the tests find their data.</summary>
internal static class TestFolders
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "OpenMed.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("OpenMed.slnx is in no folder above the tests. Run them in the repository.");
    }
}
