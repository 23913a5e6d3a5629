namespace OpenMed.Audit.Loading;

/// <summary>What is audited: a solution or a project.</summary>
/// <param name="Path">The full path of its file.</param>
internal sealed record AuditTarget(string Path)
{
    /// <summary>The extension of the only projects that are read.</summary>
    public const string ProjectExtension = ".csproj";

    private static readonly string[] SolutionExtensions = [".sln", ".slnx"];

    /// <summary>The file name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The full path of the folder that it lies in.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Whether it is a solution.</summary>
    public bool IsSolution => IsOf(Path, SolutionExtensions);

    /// <summary>Finds what a path means.</summary>
    /// <param name="path">A file, or a folder that holds one.</param>
    /// <exception cref="AuditException">It means nothing, or more than one.</exception>
    public static AuditTarget Find(string path)
    {
        if (File.Exists(path))
        {
            return IsTarget(path) ? new AuditTarget(System.IO.Path.GetFullPath(path)) : throw new AuditException(
                $"'{path}' is no solution and no project of C#. Name a .sln, .slnx or .csproj file, or a folder that holds one.", isUsage: true);
        }

        if (!Directory.Exists(path)) throw new AuditException($"There is no file or folder '{path}'. Check the path and the working folder.");

        string[] found = [.. Directory.GetFiles(path).Where(IsTarget).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        return found.Length switch
        {
            1 => new AuditTarget(System.IO.Path.GetFullPath(found[0], System.IO.Path.GetFullPath(path))),
            0 => throw new AuditException($"The folder '{path}' holds no solution and no project of C#. Name the .sln, .slnx or .csproj file to audit.", isUsage: true),
            _ => throw new AuditException($"The folder '{path}' holds several solutions and projects: {string.Join(", ", found)}. Name the one to audit.", isUsage: true),
        };
    }

    /// <summary>Whether a file has one of some extensions.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="extensions">The extensions, with their points.</param>
    public static bool IsOf(string path, params IEnumerable<string> extensions) =>
        extensions.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsTarget(string path) => IsOf(path, SolutionExtensions.Append(ProjectExtension));
}
