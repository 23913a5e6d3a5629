using System.Management.Automation;
using OpenMed.Documents.Files;
using OpenMed.Installation;

namespace OpenMed.Commands.Parameters;

/// <summary>Where model folders lie.</summary>
internal static class ModelPaths
{
    private const string Variable = "OPENMED_MODEL_PATH";
    private const string ConfigFile = "config.json";
    private const string DefaultName = "openmed-mini";

    // What may not be read is passed over; so are the folders in which models arrive, which are hidden on Unix.
    private static readonly EnumerationOptions Visible = new();

    /// <summary>The folder that the environment names; null when it names none.</summary>
    public static string? FromEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>The folder of the models that the module brings.</summary>
    public static string OfModule => Path.Combine(Path.GetDirectoryName(typeof(ModelPaths).Assembly.Location)!, "models");

    /// <summary>The full path of the folder that counts when none is named, whether it exists or not.</summary>
    public static string OfDefault() =>
        Path.TrimEndingDirectorySeparator(FromEnvironment() is { } named ? Path.GetFullPath(named) : Path.Combine(OfModule, DefaultName));

    /// <summary>The folder of the model that counts when none is named and the environment names none.</summary>
    public static string Default => Path.Combine(OfModule, "openmed-mini");

    /// <summary>The folder that a path or the name of a known model stands for.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="nameOrPath">The name of a folder that <see cref="Known"/> lists, which goes first, or a path.</param>
    /// <returns>A full path; the folder need not exist.</returns>
    public static string Resolve(PSCmdlet command, string nameOrPath)
    {
        // A name means a known model, whatever lies in the current folder: there anybody may have put one that finds nothing.
        if (nameOrPath.AsSpan().IndexOfAny('/', '\\') < 0
            && Known().FirstOrDefault(folder => string.Equals(Path.GetFileName(folder), nameOrPath, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        string path = command.FileSystemPath(nameOrPath);
        return Directory.Exists(path)
            ? path
            : throw new CommandProblem("PiiModelNotFound", ErrorCategory.ObjectNotFound,
                $"There is no model folder '{path}', and no installed model of that name. Give the folder that holds config.json, or a name that Get-PiiModel lists.")
            { Target = path };
    }

    /// <summary>When a file of a model was last written. Only the folder and its <c>onnx</c> are looked at, where variants lie: each call asks, and the folder may be any.</summary>
    /// <param name="folder">The model folder.</param>
    /// <returns>In UTC; the default value when there is none.</returns>
    public static DateTime LastWriteTime(string folder) => new[] { folder, Path.Combine(folder, "onnx") }
        .Where(Directory.Exists)
        .SelectMany(place => new DirectoryInfo(place).EnumerateFiles())
        .Select(file => file.LastWriteTimeUtc)
        .DefaultIfEmpty()
        .Max();

    /// <summary>The model folders that are found without being named: in and below OPENMED_MODEL_PATH, those of the module, and installed ones.</summary>
    /// <returns>Full paths, the default model's first; each once.</returns>
    public static IReadOnlyList<string> Known()
    {
        string[] always = [OfModule, ModelInstaller.DefaultModelsFolder()];
        IEnumerable<string> roots = FromEnvironment() is { } named ? [Path.TrimEndingDirectorySeparator(Path.GetFullPath(named)), .. always] : always;
        return
        [
            .. roots.Where(Directory.Exists)
                .SelectMany(root => Below(root).Prepend(root))
                .Where(folder => File.Exists(Path.Combine(folder, ConfigFile)))
                .Distinct(FilePlace.Comparer),
        ];
    }

    private static IEnumerable<string> Below(string root) => Directory.EnumerateDirectories(root, "*", Visible)
        .Where(folder => !Path.GetFileName(folder).StartsWith('.'))
        .Order(StringComparer.Ordinal);
}
