namespace OpenMed.Commands.Detection;

/// <summary>A share in a detector of the pool.</summary>
/// <param name="pooled">The detector.</param>
internal sealed class DetectorLease(PooledDetector pooled) : IDisposable
{
    private PooledDetector? _pooled = pooled;

    /// <summary>The detector; safe for use by many threads.</summary>
    /// <exception cref="ObjectDisposedException">The share was given back.</exception>
    public PiiDetector Detector => (_pooled ?? throw new ObjectDisposedException(nameof(DetectorLease))).Detector;

    /// <summary>Gives the share back; a second call does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _pooled, null) is { } own) DetectorPool.Return(own);
    }
}
