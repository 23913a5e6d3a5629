namespace OpenMed.Support;

/// <summary>Where the tests' files lie.</summary>
internal static class TestFolders
{
    /// <summary>The folder that holds OpenMed.slnx.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The test data of the repository.</summary>
    public static string Data => Path.Combine(Repository, "tests", "data");

    /// <summary>A DeBERTa classifier with two small layers and random weights, in fp32 and fp16.</summary>
    public static string TinyDeberta => Path.Combine(Data, "tiny-deberta");

    /// <summary>The embedded model, as an application has it beside its binaries.</summary>
    public static string OpenMedMini => Path.Combine(AppContext.BaseDirectory, "models", "openmed-mini");

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OpenMed.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds OpenMed.slnx.");
    }
}
