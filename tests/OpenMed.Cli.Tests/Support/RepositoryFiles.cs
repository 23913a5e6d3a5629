namespace OpenMed.Cli.Support;

/// <summary>Finds files of the clone that the tests run in.</summary>
internal static class RepositoryFiles
{
    private const string RootFile = "OpenMed.slnx";

    public static string At(string relativePath)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, RootFile)))
            folder = Path.GetDirectoryName(folder);

        return Path.Combine(folder ?? throw new InvalidOperationException("The tests run outside of a clone."), relativePath);
    }
}
