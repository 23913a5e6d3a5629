namespace OpenMed.Installation.Transfer;

/// <summary>Reads <c>.sha256</c> files: as sha256sum writes them (<c>HEX  name</c>, <c>HEX *name</c>), or the digits alone.</summary>
internal static class PublishedHash
{
    private const int HexLength = 64;

    /// <summary>Reads a checksum file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="name">The name of the file it is of, for the message.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ModelInstallException">It holds no SHA-256.</exception>
    public static string Read(string path, string name)
    {
        string content = File.ReadAllText(path).Trim();
        int end = content.IndexOfAny([' ', '\t', '\r', '\n']);
        string digits = (end < 0 ? content : content[..end]).TrimStart('\\');
        if (digits.Length == HexLength && digits.All(char.IsAsciiHexDigit)) return digits.ToLowerInvariant();

        throw new ModelInstallException(
            ModelInstallFailure.HashMismatch,
            $"The published checksum of '{name}' is not a SHA-256 of 64 hexadecimal digits. Use another source, or tell the owner of this one.");
    }
}
