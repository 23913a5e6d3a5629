using System.Security.Cryptography;
using OpenMed.Installation.Sources;

namespace OpenMed.Installation.Transfer;

/// <summary>Fetches one file into the staging folder: goes on where an earlier try ended, and hashes while it writes. One use.</summary>
/// <param name="source">Where it comes from.</param>
/// <param name="staging">Where it goes.</param>
/// <param name="file">The file.</param>
/// <param name="expectedHash">Its published SHA-256, 64 lower-case hexadecimal digits; null when there is none.</param>
/// <param name="report">Takes the bytes done and the bytes in total, null when unknown.</param>
internal sealed class FileDownload(
    IFileSource source, StagingFolder staging, ModelInstallFile file, string? expectedHash, Action<long, long?> report)
{
    private const int BufferBytes = 1 << 17;
    private const long ProgressBytes = 1 << 20;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private long _fetchedBytes;

    /// <summary>Fetches the file.</summary>
    /// <param name="retry">How often it is tried.</param>
    /// <param name="cancellationToken">Stops it; what has arrived stays.</param>
    /// <returns>The SHA-256 of the file, which is in the staging folder under its own name.</returns>
    /// <exception cref="ModelInstallException">It could not be fetched, is too large, or is not the published file; the caller then removes
    /// what arrived of no use.</exception>
    public string Run(Retry retry, CancellationToken cancellationToken)
    {
        staging.Reopen(file.Name);
        string found = retry.Run(() => Fetch(cancellationToken), HasProgressed, cancellationToken);
        if (expectedHash is not null && found != expectedHash)
        {
            throw new ModelInstallException(
                ModelInstallFailure.HashMismatch,
                $"The file '{file.Name}' does not match its published SHA-256 (expected {expectedHash[..8]}…, found {found[..8]}…). The download is damaged or was changed, and nothing of it was kept; run the install again or use another source.");
        }

        staging.Finish(file.Name);
        return found;
    }

    private bool HasProgressed()
    {
        bool hasProgressed = _fetchedBytes >= ProgressBytes;
        _fetchedBytes = 0;
        return hasProgressed;
    }

    private string Fetch(CancellationToken cancellationToken)
    {
        using FileStream part = new(
            staging.Partial(file.Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        HashPart(part, hash, cancellationToken);
        if (expectedHash is not null && part.Length > 0 && HexOf(hash.GetCurrentHash()) == expectedHash) return expectedHash;

        string address = source.AddressOf(file.SourcePath);
        PartialState? state = PartialState.Read(staging.State(file.Name));
        bool isOfSource = state is not null && state.ETag is not null && state.Address == address;
        using FileBody body = source.Open(
            file.SourcePath, isOfSource ? part.Length : 0, isOfSource ? state!.ETag : null, cancellationToken);
        if (body.Offset != part.Length || !isOfSource)
        {
            part.SetLength(0);
            hash.GetHashAndReset();
        }

        new PartialState(address, body.ETag).Write(staging.State(file.Name));
        Copy(body, part, hash, cancellationToken);
        part.Flush(flushToDisk: true);
        return HexOf(hash.GetHashAndReset());
    }

    private void Copy(FileBody body, FileStream part, IncrementalHash hash, CancellationToken cancellationToken)
    {
        long? total = body.TotalBytes ?? file.ByteCount;
        long maxBytes = Math.Min(file.ByteCount ?? total ?? long.MaxValue, ModelFileNames.MaxBytes(file.Role));
        if (total > maxBytes) throw TooLarge(part);

        report(part.Length, total);
        int read;
        while ((read = body.Read(_buffer, cancellationToken)) > 0)
        {
            if (part.Length + read > maxBytes) throw TooLarge(part);

            part.Write(_buffer, 0, read);
            hash.AppendData(_buffer, 0, read);
            _fetchedBytes += read;
            report(part.Length, total);
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (part.Length < total) throw ServerAnswer.BrokenOff(source.AddressOf(file.SourcePath));
    }

    private void HashPart(FileStream part, IncrementalHash hash, CancellationToken cancellationToken)
    {
        int read;
        while ((read = part.Read(_buffer)) > 0)
        {
            hash.AppendData(_buffer, 0, read);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private ModelInstallException TooLarge(FileStream part)
    {
        part.SetLength(0);
        return new ModelInstallException(
            ModelInstallFailure.TooLarge,
            $"The file '{file.Name}' is larger than it was said to be, or than such a file can be. Nothing of it was kept; use another source.");
    }

    private static string HexOf(byte[] hash) => Convert.ToHexString(hash).ToLowerInvariant();
}
