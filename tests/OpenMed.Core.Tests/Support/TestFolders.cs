namespace OpenMed.Support;

/// <summary>Where the tests find their data.</summary>
internal static class TestFolders
{
    public static string Root { get; } = FindRoot();

    public static string Data { get; } = Path.Combine(Root, "tests", "data");

    /// <summary>The model that ships with the repository.</summary>
    public static string Mini { get; } = Path.Combine(Root, "models", "openmed-mini");

    /// <summary>The small DeBERTa with random weights.</summary>
    public static string TinyDeberta { get; } = Path.Combine(Data, "tiny-deberta");

    /// <summary>Development data that is not part of the repository; null where it is absent.</summary>
    public static string? Shared { get; } =
        Path.Combine(Root, "..", "shared") is var folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "OpenMed.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("OpenMed.slnx is in no folder above the tests. Run them in the repository.");
    }
}
