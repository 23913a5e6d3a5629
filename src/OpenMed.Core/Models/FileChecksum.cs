using System.Security.Cryptography;

namespace OpenMed.Models;

/// <summary>SHA-256 of files, and the <c>.sha256</c> files beside them or the list <c>SHA256SUMS</c> of their folder.</summary>
internal static class FileChecksum
{
    private const int BufferBytes = 1 << 20;
    private const int HexLength = 64;
    private const string ListName = "SHA256SUMS";

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

    /// <summary>Finds the checksum that was published with a file: in the <c>.sha256</c> file beside it, else in the folder's list.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>64 lower-case hexadecimal digits; null when there is none.</returns>
    /// <exception cref="PiiModelException">The checksum file holds none, or it cannot be read.</exception>
    public static string? Published(string path)
    {
        string sidecar = path + ".sha256";
        try
        {
            return File.Exists(sidecar) ? ReadSidecar(sidecar) : FindInList(path);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            throw FileFailure.Reading(sidecar, exception);
        }
    }

    /// <summary>Compares a file with the checksum that was published with it; does nothing when there is none.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="PiiModelException">The two differ, or the checksum file holds none.</exception>
    public static void CheckAgainstSidecar(string path)
    {
        if (Published(path) is { } expected) Check(path, expected);
    }

    /// <summary>Compares a file with a checksum.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="expected">64 lower-case hexadecimal digits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PiiModelException">The two differ.</exception>
    public static void Check(string path, string expected, CancellationToken cancellationToken = default)
    {
        string found = Compute(path, cancellationToken);
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
        return Digits(File.ReadAllText(sidecar)) ?? throw new PiiModelException(
            $"The file '{sidecar}' does not start with a SHA-256 of 64 hexadecimal digits. Download it again, or delete it to go without the check.");
    }

    private static string? FindInList(string path)
    {
        string list = Path.Combine(Path.GetDirectoryName(path)!, ListName);
        if (!File.Exists(list)) return null;

        string name = Path.GetFileName(path);
        return File.ReadLines(list)
            .Where(line => line.Length > HexLength && line[HexLength..].TrimStart(' ', '*') == name)
            .Select(Digits)
            .FirstOrDefault();
    }

    private static string? Digits(string content)
    {
        string first = content.Trim().Split([' ', '\t', '\r', '\n'], 2)[0].TrimStart('\\');
        return first.Length == HexLength && first.All(char.IsAsciiHexDigit) ? first.ToLowerInvariant() : null;
    }
}
