namespace OpenMed.Models;

/// <summary>Knows the small text files that Git puts in place of large ones until they are fetched.</summary>
/// <remarks>Format: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer".</remarks>
internal static class LargeFilePointer
{
    private static ReadOnlySpan<byte> Signature => "version https://git-lfs"u8;

    /// <summary>Refuses a file that is only a pointer.</summary>
    /// <param name="path">The path of a file that exists.</param>
    /// <exception cref="PiiModelException">It is a pointer, or it cannot be read.</exception>
    public static void Refuse(string path)
    {
        Span<byte> start = stackalloc byte[Signature.Length];
        int read;
        try
        {
            using FileStream stream = File.OpenRead(path);
            read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            throw FileFailure.Reading(path, exception);
        }

        if (start[..read].SequenceEqual(Signature))
        {
            throw new PiiModelException(
                $"The file '{path}' is a Git LFS pointer, not the file itself. Run 'git lfs pull' in that repository, or download the file.");
        }
    }
}
