namespace OpenMed.Commands.Detection;

/// <summary>A detector of the pool, and who uses it. The count is guarded by the pool's lock.</summary>
/// <param name="request">What it is made for.</param>
/// <param name="make">Makes the detector, once.</param>
internal sealed class PooledDetector(DetectorRequest request, Func<PiiDetector> make) : IDisposable
{
    private readonly Lazy<PiiDetector> _detector = new(make);

    /// <summary>What it is made for.</summary>
    public DetectorRequest Request { get; } = request;

    /// <summary>The detector; made by the first call, and what that throws is thrown by all.</summary>
    public PiiDetector Detector => _detector.Value;

    /// <summary>How many use it now.</summary>
    public int LeaseCount { get; set; }

    /// <summary>Gives its share in the model back, when it was made.</summary>
    public void Dispose()
    {
        if (_detector.IsValueCreated) _detector.Value.Dispose();
    }
}
