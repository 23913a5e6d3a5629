using System.Text;

namespace OpenMed.Masking.Keys;

/// <summary>Reads and writes files that hold a key.</summary>
internal static class KeyFile
{
    private const int MostBytes = 4096;

    // Hexadecimal text of the longest key, broken into short lines.
    private const int MostFileBytes = 4 * MostBytes;

    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Reads the bytes of a key.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isReadableByOthers">Whether others than its owner may read or write it; false on Windows.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentException">The file cannot be read or holds no key.</exception>
    public static byte[] Read(string path, out bool isReadableByOthers)
    {
        byte[] content;
        try
        {
            content = ReadContent(path);
            isReadableByOthers = !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArgumentException($"There is no key file '{path}'. Make one with PiiKey.Save or 'openmed key new'.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"The key file '{path}' cannot be read. Check who may read it, and that it is a file.", exception);
        }

        return Decode(content, path);
    }

    /// <summary>Writes a new file that only its owner may read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">What it holds.</param>
    /// <exception cref="InvalidOperationException">It is there already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, byte[] content)
    {
        if (Path.Exists(path))
            throw IsThere(path, null);

        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Owner;
        FileStream stream;
        try
        {
            stream = new FileStream(path, options);
        }
        catch (IOException exception) when (Path.Exists(path))
        {
            throw IsThere(path, exception);
        }

        using (stream)
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }
    }

    private static InvalidOperationException IsThere(string path, Exception? inner) => new(
        $"The file '{path}' is there already, and a key is never overwritten: what it protects would be lost. Pass another path.", inner);

    private static byte[] ReadContent(string path)
    {
        using FileStream stream = File.OpenRead(path);
        byte[] content = new byte[MostFileBytes + 1];
        int byteCount = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return content[..byteCount];
    }

    private static byte[] Decode(byte[] content, string path)
    {
        ReadOnlySpan<byte> text = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(3) : content;
        if (text.Length > MostFileBytes || (!IsText(text) && text.Length > MostBytes))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The key file '{path}' has more than {MostBytes} bytes, so it is hardly a key. Pass a file with base64 or hexadecimal text, or with 16 to {MostBytes} bytes."));
        }

        if (!IsText(text)) return content;

        return KeyText.Decode(Encoding.ASCII.GetString(text)) ?? throw new ArgumentException(
            $"The key file '{path}' holds text, but no base64 or hexadecimal of at least 16 bytes. Make one with 'openmed key new', or derive a key with PiiKey.FromPassphrase.");
    }

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        foreach (byte unit in content)
            if (unit is not ((>= 0x20 and < 0x7F) or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        return true;
    }
}
