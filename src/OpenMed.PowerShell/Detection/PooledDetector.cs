namespace OpenMed.Commands.Detection;

/// <summary>A detector of the pool, and who uses it. Guarded by the pool's lock.</summary>
/// <param name="request">What it was made for.</param>
/// <param name="detector">The detector.</param>
internal sealed class PooledDetector(DetectorRequest request, PiiDetector detector)
{
    /// <summary>What it was made for.</summary>
    public DetectorRequest Request { get; } = request;

    /// <summary>The detector.</summary>
    public PiiDetector Detector { get; } = detector;

    /// <summary>How many use it now.</summary>
    public int LeaseCount { get; set; }
}
