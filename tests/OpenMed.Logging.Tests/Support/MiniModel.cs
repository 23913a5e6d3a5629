namespace OpenMed.Logging.Support;

/// <summary>The model that ships with the repository.</summary>
internal static class MiniModel
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "models", "openmed-mini");

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "OpenMed.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("OpenMed.slnx is in no folder above the tests. Run them in the repository.");
    }
}
