using Microsoft.Extensions.FileSystemGlobbing;
using OpenMed.Documents.Files;

namespace OpenMed.Cli.Input;

/// <summary>Turns what stands on the command line into inputs: files, folders, wildcards and <c>-</c>.</summary>
/// <param name="isRecursive">Whether folders are searched, with all below them.</param>
/// <param name="include">Which files of a folder, as a wildcard; empty means all.</param>
/// <param name="excludedSuffix">Files that are none of a folder's inputs, by the end of their name; null means none.</param>
internal sealed class InputPaths(bool isRecursive, IReadOnlyList<string> include, string? excludedSuffix)
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Finds the inputs.</summary>
    /// <param name="paths">The arguments; none means standard input.</param>
    /// <param name="report">Told of each argument that leads to nothing, and of each folder that may not be read.</param>
    /// <returns>The inputs in the order of the arguments, those of a folder by name; each file once.</returns>
    public IReadOnlyList<InputFile> Resolve(IReadOnlyList<string> paths, Action<string> report)
    {
        if (paths.Count == 0)
            return [InputFile.Stream];

        List<InputFile> inputs = [];
        HashSet<string> seen = new(FilePlace.Comparer);
        foreach (string path in paths)
        {
            foreach (InputFile input in ResolveOne(path, report))
            {
                if (seen.Add(input.FullPath ?? input.Name))
                    inputs.Add(input);
            }
        }

        return inputs;
    }

    private IEnumerable<InputFile> ResolveOne(string path, Action<string> report)
    {
        if (path == InputFile.StandardInputName)
            return [InputFile.Stream];
        if (File.Exists(path))
            return [OfFile(path, Path.GetFileName(path))];
        if (Directory.Exists(path))
        {
            return isRecursive
                ? OfFolder(path, report)
                : Nothing(report, $"'{path}' is a folder. Pass --recursive to take the files in it.");
        }

        if (path.IndexOfAny(Wildcards) >= 0)
            return OfWildcard(path, report);

        return Nothing(report, $"There is no file '{path}'. Check the path and the working folder.");
    }

    private IEnumerable<InputFile> OfFolder(string folder, Action<string> report)
    {
        Matcher matcher = new();
        matcher.AddIncludePatterns(include.Count == 0 ? ["**/*"] : include.Select(AnyFolder));
        string[] files = Match(matcher, folder, report);
        return files.Length == 0
            ? Nothing(report, $"The folder '{folder}' holds no file to search. Check --include and the folder.")
            : files.Select(file => OfFile(Path.Combine(folder, file), file));
    }

    private IEnumerable<InputFile> OfWildcard(string path, Action<string> report)
    {
        // The folder is the part before the first wildcard; the matcher knows only patterns below a folder.
        string[] parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        int firstWild = Array.FindIndex(parts, part => part.IndexOfAny(Wildcards) >= 0);
        string folder = string.Join(Path.DirectorySeparatorChar, parts[..firstWild]);
        if (firstWild > 0 && folder.Length == 0)
            folder = Path.DirectorySeparatorChar.ToString();

        Matcher matcher = new();
        matcher.AddInclude(string.Join('/', parts[firstWild..]));
        string[] files = Directory.Exists(folder.Length == 0 ? "." : folder)
            ? Match(matcher, folder.Length == 0 ? "." : folder, report)
            : [];
        return files.Length == 0
            ? Nothing(report, $"No file matches '{path}'. Check the wildcard and the working folder.")
            : files.Select(file => OfFile(Path.Combine(folder, file), Path.GetFileName(file)));
    }

    private string[] Match(Matcher matcher, string folder, Action<string> report)
    {
        matcher.AddExclude("**/" + AtomicFile.TemporaryPattern);
        if (excludedSuffix is not null)
            matcher.AddExclude("**/*" + excludedSuffix);

        PatternMatchingResult result = matcher.Execute(new InputFolder(new DirectoryInfo(folder), report));
        return [.. result.Files.Select(file => file.Path).Order(StringComparer.Ordinal)];
    }

    private static InputFile OfFile(string path, string relativePath) => new(path, FilePlace.OfInput(path), relativePath);

    private static IEnumerable<InputFile> Nothing(Action<string> report, string message)
    {
        report(message);
        return [];
    }

    private static string AnyFolder(string pattern) => pattern.Contains('/', StringComparison.Ordinal) ? pattern : "**/" + pattern;
}
