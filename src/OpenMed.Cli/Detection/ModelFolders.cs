namespace OpenMed.Cli.Detection;

/// <summary>Finds and opens model folders.</summary>
internal static class ModelFolders
{
    private const string PathVariable = "OPENMED_MODEL_PATH";
    private const string ConfigFile = "config.json";

    /// <summary>Opens the folder that was named, or the default one.</summary>
    /// <param name="folder">The folder; null means the default.</param>
    /// <param name="variant">The variant; null means the preferred one.</param>
    /// <returns>The opened model.</returns>
    /// <exception cref="PiiModelException">It cannot be used.</exception>
    public static PiiModel Open(string? folder, string? variant) =>
        folder is null ? PiiModel.OpenDefault(variant) : PiiModel.Open(folder, variant);

    /// <summary>The model folders that are found without being named: in and below OPENMED_MODEL_PATH, and beside the tool.</summary>
    /// <returns>Full paths, the default model's first; each once.</returns>
    public static IReadOnlyList<string> Known()
    {
        string beside = Path.Combine(AppContext.BaseDirectory, "models");
        string? named = Environment.GetEnvironmentVariable(PathVariable);
        IEnumerable<string> roots = string.IsNullOrEmpty(named) ? [beside] : [Path.GetFullPath(named), beside];
        return
        [
            .. roots.Where(Directory.Exists)
                .SelectMany(root => Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Prepend(root))
                .Where(folder => File.Exists(Path.Combine(folder, ConfigFile)))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The bytes of a variant, for people.</summary>
    /// <param name="variant">The variant.</param>
    /// <returns>Megabytes (10^6 bytes) with the unit.</returns>
    public static string Size(PiiModelVariant variant) => Size(variant.ByteCount);

    /// <summary>Bytes, for people.</summary>
    /// <param name="byteCount">How many.</param>
    /// <returns>Megabytes (10^6 bytes) with the unit.</returns>
    public static string Size(long byteCount) => FormattableString.Invariant($"{byteCount / 1_000_000.0:0.0} MB");
}
