namespace OpenMed.Models;

/// <summary>Finds the model folder that is meant when none is named.</summary>
internal static class ModelLocator
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "OPENMED_MODEL_PATH";

    /// <summary>Finds the default model's folder.</summary>
    /// <returns>The folder that the variable names, whether it exists or not; else openmed-mini beside the binaries.</returns>
    /// <exception cref="PiiModelException">The variable is not set, and openmed-mini is not there.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable(Variable), BinaryFolders());

    /// <summary>Finds the default model's folder.</summary>
    /// <param name="named">The folder that the user named; null or empty when none.</param>
    /// <param name="binaryFolders">Where <c>models/openmed-mini</c> is looked for, the first one first.</param>
    /// <exception cref="PiiModelException">None is named, and openmed-mini is not there.</exception>
    public static string Find(string? named, IEnumerable<string> binaryFolders)
    {
        if (!string.IsNullOrEmpty(named)) return named;

        string[] candidates = [.. binaryFolders.Select(folder => Path.Combine(folder, "models", "openmed-mini")).Distinct(StringComparer.Ordinal)];
        return candidates.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "config.json")))
            ?? throw new PiiModelException(
                $"There is no default model in {string.Join(" or ", candidates.Select(folder => $"'{folder}'"))}. Add the package OpenMed.Models.Mini to the application, set {Variable} to a model folder, or pass one.");
    }

    /// <summary>Makes the full path of a folder that was named.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The path, without a separator at its end.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="PiiModelException">There is no such folder.</exception>
    public static string FullPath(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        string fullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Directory.Exists(fullPath)
            ? fullPath
            : throw new PiiModelException($"There is no model folder '{fullPath}'. Pass the folder that holds config.json.");
    }

    private static IEnumerable<string> BinaryFolders()
    {
        yield return AppContext.BaseDirectory;

        // A host such as PowerShell has its own base directory; the model then lies beside this assembly. Single-file
        // applications give an empty location, and have only the base directory.
        if (Path.GetDirectoryName(typeof(ModelLocator).Assembly.Location) is { Length: > 0 } folder) yield return folder;
    }
}
