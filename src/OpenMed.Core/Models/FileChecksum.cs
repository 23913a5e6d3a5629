using System.Security.Cryptography;

namespace OpenMed.Models;

/// <summary>SHA-256 of files, and the <c>.sha256</c> files beside them.</summary>
internal static class FileChecksum
{
    private const int BufferBytes = 1 << 20;
    private const int HexLength = 64;

    /// <summary>Computes the SHA-256 of a file, reading it in pieces.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="PiiModelException">The file cannot be read.</exception>
    public static string Compute(string path, CancellationToken cancellationToken = default)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
            using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            byte[] buffer = new byte[(int)Math.Min(BufferBytes, Math.Max(1, stream.Length))];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hash.AppendData(buffer, 0, read);
            }

            return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            throw FileFailure.Reading(path, exception);
        }
    }

    /// <summary>Compares a file with the <c>.sha256</c> file beside it; does nothing when there is none.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="PiiModelException">The two differ, or the checksum file holds none.</exception>
    public static void CheckAgainstSidecar(string path)
    {
        string sidecar = path + ".sha256";
        if (File.Exists(sidecar)) Check(path, ReadSidecar(sidecar));
    }

    /// <summary>Compares a file with a checksum.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="expected">64 lower-case hexadecimal digits.</param>
    /// <exception cref="PiiModelException">The two differ.</exception>
    public static void Check(string path, string expected)
    {
        string found = Compute(path);
        if (!string.Equals(found, expected, StringComparison.Ordinal))
        {
            throw new PiiModelException(
                $"The file '{path}' does not match its SHA-256 (expected {expected[..4]}…, found {found[..4]}…). The download is damaged or was changed; download it again.");
        }
    }

    // As sha256sum writes it ("hex  name", or "hex *name"), or the digits alone. The name is not looked at: files get renamed.
    private static string ReadSidecar(string sidecar)
    {
        LargeFilePointer.Refuse(sidecar);
        string content = File.ReadAllText(sidecar).Trim();
        int end = content.IndexOfAny([' ', '\t', '\r', '\n']);
        string digits = (end < 0 ? content : content[..end]).TrimStart('\\');
        if (digits.Length != HexLength || !digits.All(char.IsAsciiHexDigit))
        {
            throw new PiiModelException(
                $"The file '{sidecar}' does not start with a SHA-256 of 64 hexadecimal digits. Download it again, or delete it to go without the check.");
        }

        return digits.ToLowerInvariant();
    }
}
