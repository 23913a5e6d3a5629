namespace OpenMed.Inference;

/// <summary>What makes two sessions the same: the files as they are now, and how they are run.</summary>
/// <param name="Path">The full path of the ONNX file.</param>
/// <param name="File">Its stamp.</param>
/// <param name="Data">The stamp of its external data; null when it has none.</param>
/// <param name="Threads">How many threads one run uses; at least 1.</param>
internal sealed record SessionKey(string Path, FileStamp File, FileStamp? Data, int Threads)
{
    /// <summary>Looks at the files.</summary>
    /// <param name="path">The path of the ONNX file.</param>
    /// <param name="dataPath">The path of its external data; null when it has none.</param>
    /// <param name="threads">How many threads one run uses; null means one for each core.</param>
    /// <exception cref="PiiModelException">A file is not there any more.</exception>
    public static SessionKey Of(string path, string? dataPath, int? threads) => new(
        System.IO.Path.GetFullPath(path),
        FileStamp.Of(path),
        dataPath is null ? null : FileStamp.Of(dataPath),
        threads ?? Environment.ProcessorCount);
}
