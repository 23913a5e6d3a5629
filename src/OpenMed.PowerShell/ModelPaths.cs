using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary>Where model folders lie.</summary>
internal static class ModelPaths
{
    private const string Variable = "OPENMED_MODEL_PATH";
    private const string ConfigFile = "config.json";

    /// <summary>The folder that the environment names; null when it names none.</summary>
    public static string? FromEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>The folder of the models that the module brings.</summary>
    public static string OfModule => Path.Combine(Path.GetDirectoryName(typeof(ModelPaths).Assembly.Location)!, "models");

    /// <summary>The folder that a path or the name of a known model stands for.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="nameOrPath">A path, or the name of a folder that <see cref="Known"/> lists.</param>
    /// <returns>A full path; the folder need not exist.</returns>
    public static string Resolve(PSCmdlet command, string nameOrPath)
    {
        string path = command.FileSystemPath(nameOrPath);
        if (Directory.Exists(path)) return path;

        return Known().FirstOrDefault(folder => string.Equals(Path.GetFileName(folder), nameOrPath, StringComparison.OrdinalIgnoreCase))
            ?? throw new CommandProblem("PiiModelNotFound", ErrorCategory.ObjectNotFound,
                $"There is no model folder '{path}', and no installed model of that name. Give the folder that holds config.json, or a name that Get-PiiModel lists.")
            { Target = path };
    }

    /// <summary>The model folders that are found without being named: in and below OPENMED_MODEL_PATH, installed ones, and those of the module.</summary>
    /// <returns>Full paths, the default model's first; each once.</returns>
    public static IReadOnlyList<string> Known()
    {
        IEnumerable<string> roots = FromEnvironment() is { } named ? [Path.GetFullPath(named), OfModule] : [OfModule];
        return
        [
            .. roots.Where(Directory.Exists)
                .SelectMany(root => Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Prepend(root))
                .Where(folder => File.Exists(Path.Combine(folder, ConfigFile)))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
