using OpenMed.Cli.Input;
using OpenMed.Documents.Files;

namespace OpenMed.Cli.Output;

/// <summary>Where masked inputs go: standard output, unless one of the others is set.</summary>
/// <param name="File">One file, for one input.</param>
/// <param name="Folder">A folder, in which the inputs keep their names.</param>
/// <param name="IsInPlace">Whether each input is replaced.</param>
/// <param name="BackupSuffix">What the name of a replaced input's backup ends with; null means no backup.</param>
internal sealed record Destination(string? File, string? Folder, bool IsInPlace, string? BackupSuffix)
{
    /// <summary>Whether nothing goes to standard output.</summary>
    public bool IsFile => IsInPlace || Folder is not null || File is not null;

    /// <summary>Where an input goes.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The full path; null for standard output.</returns>
    public string? PathOf(InputFile input)
    {
        if (IsInPlace)
            return input.FullPath;
        if (Folder is not null)
            return FilePlace.OfResult(Path.Combine(Folder, input.RelativePath));

        return File is null ? null : FilePlace.OfResult(File);
    }

    /// <summary>Refuses what cannot be done with these inputs, before anything is written.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <exception cref="UsageException">Two results would go to one place, or a result to an input.</exception>
    public void Check(IReadOnlyList<InputFile> inputs)
    {
        if (BackupSuffix is not null && !IsInPlace)
            throw new UsageException("--backup keeps what --in-place replaces. Pass --in-place too, or leave --backup out.");
        if (new[] { IsInPlace, Folder is not null, File is not null }.Count(isSet => isSet) > 1)
            throw new UsageException("--in-place, --output-dir and --output-file exclude each other. Pass one of them.");
        if (File is not null && inputs.Count > 1)
            throw new UsageException("--output-file takes the result of one input, but there are more. Pass --output-dir.");
        if (File is not null && (Directory.Exists(File) || Path.EndsInDirectorySeparator(File)))
            throw new UsageException($"'{File}' is a folder, but --output-file takes a file. Pass --output-dir for a folder.");
        if (IsInPlace && inputs.Any(input => input.FullPath is null))
            throw new UsageException("--in-place needs files, but an input is standard input. Pass the paths of files.");

        CheckPlaces(inputs);
    }

    private void CheckPlaces(IReadOnlyList<InputFile> inputs)
    {
        HashSet<string> taken = new(FilePlace.Comparer);
        if (!IsInPlace)
            taken.UnionWith(inputs.Select(input => input.FullPath).OfType<string>());

        foreach (string path in inputs.Select(PathOf).OfType<string>())
        {
            if (!FilePlace.IsReplaceable(path))
                throw new UsageException($"'{path}' is no file that can be replaced. Use standard output, and > of the shell.");
            if (!taken.Add(path))
            {
                throw new UsageException(
                    $"A result would overwrite '{path}', which is an input or another result. Pass another place, or --in-place.");
            }
        }
    }
}
