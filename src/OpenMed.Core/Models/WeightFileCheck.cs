using OpenMed.Inference;

namespace OpenMed.Models;

/// <summary>Refuses weight files that are damaged, before the runtime sees them.</summary>
internal static class WeightFileCheck
{
    // The smallest ONNX graph that could classify tokens is larger than this.
    private const int SmallestGraphBytes = 256;

    /// <summary>Checks the files of a variant: whether they are whole, and their checksums where the folder has them.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="PiiModelException">A file is a pointer, truncated, or does not match its SHA-256.</exception>
    public static void Check(VariantFiles files)
    {
        CheckWhole(files);
        FileChecksum.CheckAgainstSidecar(files.Path);
        if (files.DataPath is { } dataPath) FileChecksum.CheckAgainstSidecar(dataPath);
        if (files.Variant.IsOptimized) new OptimizedCopy(files.Path).CheckContent();
    }

    /// <summary>Checks whether the files of a variant are the files themselves, and not cut off at once.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="PiiModelException">A file is a pointer or truncated.</exception>
    public static void CheckWhole(VariantFiles files)
    {
        CheckWhole(files.Path, SmallestGraphBytes);
        if (files.DataPath is { } dataPath) CheckWhole(dataPath, smallestBytes: 1);
    }

    private static void CheckWhole(string path, int smallestBytes)
    {
        LargeFilePointer.Refuse(path);
        long byteCount = FileStamp.Of(path).ByteCount;
        if (byteCount < smallestBytes)
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The file '{path}' holds only {byteCount} bytes. The download broke off; download it again."));
        }
    }
}
