namespace OpenMed.Inference;

/// <summary>What tells a replaced file from the one before it, without reading it.</summary>
/// <param name="ByteCount">How long the file is.</param>
/// <param name="WrittenAtUtc">When it was last written.</param>
internal readonly record struct FileStamp(long ByteCount, DateTime WrittenAtUtc)
{
    /// <summary>Looks at a file; of a symbolic link, at the file it leads to.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="PiiModelException">There is no such file.</exception>
    public static FileStamp Of(string path)
    {
        FileInfo file = new(path);
        // A symbolic link, as the Hugging Face cache has them, has a length and a time of its own that say nothing of the file.
        if (file.Exists && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
        return file.Exists
            ? new FileStamp(file.Length, file.LastWriteTimeUtc)
            : throw new PiiModelException($"The file '{path}' is not there any more. Put it back, and open the model again.");
    }
}
