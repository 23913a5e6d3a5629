namespace OpenMed.Support;

/// <summary>Where the repository's files are, seen from the test binaries.</summary>
internal static class TestFolders
{
    /// <summary>The repository root: the folder that holds OpenMed.slnx.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The committed test data.</summary>
    public static string Data => Path.Combine(Root, "tests", "data");

    /// <summary>The folder <c>shared</c> beside the repository, with files too large for it; null when there is none.</summary>
    public static string? Shared
    {
        get
        {
            string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
            return Directory.Exists(folder) ? folder : null;
        }
    }

    private static string FindRoot(string start)
    {
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "OpenMed.slnx"))) return folder;
        }

        throw new DirectoryNotFoundException(
            $"No folder above '{start}' holds OpenMed.slnx. Run the tests from a clone of the repository.");
    }
}
