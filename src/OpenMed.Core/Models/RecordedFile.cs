using OpenMed.Inference;

namespace OpenMed.Models;

/// <summary>A file as it was when a copy was made from it.</summary>
/// <param name="FileName">Its name without folder.</param>
/// <param name="ByteCount">How long it was.</param>
/// <param name="WrittenAtUtc">When it was last written.</param>
/// <param name="Sha256">Its SHA-256, 64 lower-case hexadecimal digits.</param>
internal sealed record RecordedFile(string FileName, long ByteCount, DateTime WrittenAtUtc, string Sha256)
{
    /// <summary>Looks at a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static RecordedFile Of(string path, CancellationToken cancellationToken)
    {
        FileStamp stamp = FileStamp.Of(path);
        return new RecordedFile(
            Path.GetFileName(path), stamp.ByteCount, stamp.WrittenAtUtc, FileChecksum.Compute(path, cancellationToken));
    }

    /// <summary>Whether a file is this one still. Its content is read only when the time of writing differs, as after copying a folder.</summary>
    /// <param name="path">The file's path.</param>
    public bool Matches(string path)
    {
        FileStamp stamp = FileStamp.Of(path);
        return stamp.ByteCount == ByteCount
            && (stamp.WrittenAtUtc == WrittenAtUtc || string.Equals(FileChecksum.Compute(path), Sha256, StringComparison.Ordinal));
    }
}
