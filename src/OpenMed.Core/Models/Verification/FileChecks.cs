using OpenMed.Tokenization;

namespace OpenMed.Models.Verification;

/// <summary>Checks whether the files of a variant are whole, and those that were published.</summary>
internal static class FileChecks
{
    /// <summary>Adds the checks.</summary>
    /// <param name="checks">Takes them.</param>
    /// <param name="folder">The model folder.</param>
    /// <param name="files">The variant.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether the runtime may see the weights: they are whole, and match their SHA-256 where there is one.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static bool Add(CheckList checks, string folder, VariantFiles files, CancellationToken cancellationToken)
    {
        string size = FormattableString.Invariant($"{files.Variant.FileName}, {files.Variant.ByteCount} bytes");
        if (checks.Read("files", () => Whole(files), _ => size) is null) return false;

        bool isSound = true;
        List<string> withoutChecksum = [];
        string[] weights = files.DataPath is null ? [files.Path] : [files.Path, files.DataPath];
        foreach (string path in weights.Concat(SmallFiles(folder)))
        {
            bool? matches = Compare(checks, path, cancellationToken);
            if (matches is null) withoutChecksum.Add(Path.GetFileName(path));
            if (matches is false && weights.Contains(path, StringComparer.Ordinal)) isSound = false;
        }

        if (files.Variant.IsOptimized)
        {
            withoutChecksum.RemoveAll(name => weights.Any(path => Path.GetFileName(path) == name));
            isSound &= checks.Read("SHA-256 of the record", () => Recorded(files), _ => "matches") is not null;
        }

        if (withoutChecksum.Count > 0) checks.Pass("files without a SHA-256", string.Join(", ", withoutChecksum));
        return isSound;
    }

    private static VariantFiles Whole(VariantFiles files)
    {
        WeightFileCheck.CheckWhole(files);
        return files;
    }

    private static VariantFiles Recorded(VariantFiles files)
    {
        new OptimizedCopy(files.Path).CheckContent();
        return files;
    }

    private static IEnumerable<string> SmallFiles(string folder) =>
        TokenizerFactory.FileNames.Prepend(ReferenceBattery.FileName).Prepend(ModelConfig.FileName)
            .Select(fileName => Path.Combine(folder, fileName))
            .Where(File.Exists);

    // Null when no checksum was published with the file.
    private static bool? Compare(CheckList checks, string path, CancellationToken cancellationToken)
    {
        string name = "SHA-256 of " + Path.GetFileName(path);
        try
        {
            if (FileChecksum.Published(path) is not { } expected) return null;

            FileChecksum.Check(path, expected, cancellationToken);
            checks.Pass(name, "matches");
            return true;
        }
        catch (PiiModelException exception)
        {
            checks.Fail(name, "differs", string.Empty, exception.Message);
            return false;
        }
    }
}
