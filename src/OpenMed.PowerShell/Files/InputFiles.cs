using System.Collections.ObjectModel;
using System.Management.Automation;
using OpenMed.Documents.Files;

namespace OpenMed.Commands.Files;

/// <summary>Turns paths into files: each once, in the order of the paths, those of a folder by name. One caller at a time.</summary>
/// <remarks>Folders are searched without following links to folders, which may lead in circles, and without pipes, sockets, devices and the
/// temporary files of a killed run.</remarks>
/// <param name="command">The cmdlet, whose location counts.</param>
/// <param name="isRecursive">Whether folders are searched, with all below them.</param>
/// <param name="include">Which files of a folder, by wildcards on their names; empty means all.</param>
/// <param name="excludedSuffix">Files that are none of a folder's inputs, by the end of their name; null means none.</param>
/// <param name="excludedFolder">A folder that is passed over with all below it; null means none.</param>
/// <param name="report">Told of each path that leads to nothing, and of each folder that may not be read.</param>
internal sealed class InputFiles(
    PSCmdlet command, bool isRecursive, IReadOnlyList<string> include, string? excludedSuffix, string? excludedFolder, Action<CommandProblem> report)
{
    private static readonly WildcardPattern Temporary = new(AtomicFile.TemporaryPattern);

    private readonly WildcardPattern[] _include = [.. include.Select(pattern => new WildcardPattern(pattern, WildcardOptions.IgnoreCase))];
    private readonly string? _excluded = excludedFolder is null ? null : Place(Path.TrimEndingDirectorySeparator(excludedFolder));
    private readonly HashSet<string> _seen = new(FilePlace.Comparer);

    /// <summary>The files that a path stands for.</summary>
    /// <param name="path">The path.</param>
    /// <param name="isLiteral">Whether characters of wildcards stand for themselves.</param>
    public IEnumerable<InputFile> Resolve(string path, bool isLiteral) => Paths(path, isLiteral).SelectMany(FilesOf).Where(file => _seen.Add(FilePlace.OfInput(file.Path)));

    private IReadOnlyList<string> Paths(string path, bool isLiteral)
    {
        if (isLiteral || !WildcardPattern.ContainsWildcardCharacters(path)) return [command.FileSystemPath(path)];

        try
        {
            Collection<string> resolved = command.GetResolvedProviderPathFromPSPath(path, out ProviderInfo provider);
            if (provider.Name == "FileSystem" && resolved.Count > 0) return [.. resolved.Order(StringComparer.Ordinal)];
        }
        catch (ItemNotFoundException)
        {
            // Told below, as a wildcard without a match is.
        }

        report(FileProblems.NotFound(path));
        return [];
    }

    private IEnumerable<InputFile> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            if (!FileKind.IsSpecial(path)) return [new InputFile(path, Path.GetFileName(path))];

            report(FileProblems.NotRegular(path));
            return [];
        }

        if (Directory.Exists(path) && isRecursive) return FilesOf(new DirectoryInfo(path), "");

        report(Directory.Exists(path) ? FileProblems.IsFolder(path) : FileProblems.NotFound(path));
        return [];
    }

    private IEnumerable<InputFile> FilesOf(DirectoryInfo folder, string relativePath)
    {
        FileSystemInfo[] children;
        try
        {
            children = [.. folder.EnumerateFileSystemInfos().OrderBy(child => child.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(FileProblems.FolderUnreadable(folder.FullName));
            yield break;
        }

        foreach (FileSystemInfo child in children)
        {
            string relative = Path.Combine(relativePath, child.Name);
            if (child is DirectoryInfo inner)
            {
                if (inner.LinkTarget is not null || IsExcluded(inner)) continue;

                foreach (InputFile file in FilesOf(inner, relative)) yield return file;
            }
            else if (IsIncluded(child))
            {
                yield return new InputFile(child.FullName, relative);
            }
        }
    }

    private bool IsExcluded(DirectoryInfo folder) => _excluded is not null && FilePlace.Comparer.Equals(Place(folder.FullName), _excluded);

    // Links in a circle lead nowhere; whoever writes there is told.
    private static string? Place(string folder)
    {
        try
        {
            return FilePlace.OfResult(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private bool IsIncluded(FileSystemInfo file) =>
        (_include.Length == 0 || _include.Any(pattern => pattern.IsMatch(file.Name)))
        && !Temporary.IsMatch(file.Name)
        && (excludedSuffix is null || !file.Name.EndsWith(excludedSuffix, StringComparison.Ordinal))
        && !FileKind.IsSpecial(file.FullName);
}
