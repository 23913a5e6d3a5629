using System.Globalization;

namespace OpenMed.Installation.Sources;

/// <summary>The files of a model folder on this machine.</summary>
/// <param name="folder">Its full path.</param>
internal sealed class LocalFiles(string folder) : IFileSource
{
    /// <inheritdoc/>
    public FileFacts? Look(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(AddressOf(path))) return null;

        using FileStream stream = OpenStream(path);
        return new FileFacts(stream.Length, ETagOf(stream));
    }

    /// <inheritdoc/>
    public FileBody Open(string path, long offset, string? eTag, CancellationToken cancellationToken)
    {
        FileStream stream = OpenStream(path);
        string current = ETagOf(stream);
        long start = eTag == current && offset <= stream.Length ? offset : 0;
        stream.Seek(start, SeekOrigin.Begin);
        return new FileBody(stream, (buffer, _) => stream.Read(buffer.Span)) { Offset = start, TotalBytes = stream.Length, ETag = current };
    }

    /// <inheritdoc/>
    public string AddressOf(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Does nothing: no file stays open.</summary>
    public void Dispose()
    {
    }

    // Through an open file, because a symbolic link has a length and a time of its own.
    private static string ETagOf(FileStream stream) => string.Create(
        CultureInfo.InvariantCulture, $"\"{stream.Length}-{File.GetLastWriteTimeUtc(stream.SafeFileHandle).Ticks}\"");

    private FileStream OpenStream(string path)
    {
        try
        {
            return new FileStream(AddressOf(path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelInstallException(
                ModelInstallFailure.Storage,
                $"The file '{AddressOf(path)}' cannot be read. Check who may read it, and that no other program holds it.",
                exception);
        }
    }
}
