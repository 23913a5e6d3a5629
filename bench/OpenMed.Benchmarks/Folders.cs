namespace OpenMed.Benchmarks;

/// <summary>Where the benchmarks find models and files.</summary>
internal static class Folders
{
    public static string Root { get; } = FindRoot();

    /// <summary>The model that ships with the repository.</summary>
    public static string Mini { get; } = Path.Combine(Root, "models", "openmed-mini");

    /// <summary>The small DeBERTa with random weights.</summary>
    public static string TinyDeberta { get; } = Path.Combine(Root, "tests", "data", "tiny-deberta");

    /// <summary>The full vocabulary of DeBERTa-v3; null where it is absent.</summary>
    public static string? Deberta { get; } = Asset("deberta-v3");

    /// <summary>The graph of the accurate model without its weights; null where it is absent.</summary>
    public static string? AccurateShape { get; } = Asset("deberta-v3-small-shape");

    /// <summary>openmed-mini in fp32; null where it is absent.</summary>
    public static string? MiniFloat { get; } = Asset("openmed-mini-fp32");

    private static string? Asset(string name)
    {
        string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "assets", name));
        return Directory.Exists(folder) ? folder : null;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "OpenMed.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException(
            "OpenMed.slnx is in no folder above the benchmarks. Run them in the repository.");
    }
}
