namespace OpenMed.Commands.Support;

/// <summary>Where the tests find their data.</summary>
internal static class TestFolders
{
    public static string Root { get; } = FindRoot();

    /// <summary>The module, laid out as it is installed.</summary>
    public static string Module { get; } = Path.Combine(Root, "artifacts", "module", "OpenMed.PowerShell");

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
