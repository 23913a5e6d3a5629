namespace OpenMed.Installation.Sources;

/// <summary>The bytes of a file from an offset on. Dispose it after the last read.</summary>
/// <param name="owner">What is disposed with it.</param>
/// <param name="read">Reads into the buffer; 0 at the end.</param>
internal sealed class FileBody(IDisposable owner, Func<Memory<byte>, CancellationToken, int> read) : IDisposable
{
    /// <summary>Where the bytes start: the offset that was asked for, or 0 when the file is given anew.</summary>
    public required long Offset { get; init; }

    /// <summary>The length of the whole file in bytes; null when the source does not say.</summary>
    public required long? TotalBytes { get; init; }

    /// <summary>The mark of this version, to go on later; null when it gives none that is good for that.</summary>
    public required string? ETag { get; init; }

    /// <summary>Reads some bytes.</summary>
    /// <param name="buffer">Takes them.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>How many; 0 at the end.</returns>
    /// <exception cref="TransientFailureException">The connection broke.</exception>
    public int Read(Memory<byte> buffer, CancellationToken cancellationToken) => read(buffer, cancellationToken);

    /// <summary>Closes the connection or file.</summary>
    public void Dispose() => owner.Dispose();
}
