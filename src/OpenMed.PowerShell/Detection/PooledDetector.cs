namespace OpenMed.Commands.Detection;

/// <summary>A detector of the pool, and who uses it. The count is guarded by the pool's lock.</summary>
/// <param name="request">What it is made for.</param>
/// <param name="make">Makes the detector, once, on another thread.</param>
internal sealed class PooledDetector(DetectorRequest request, Func<PiiDetector> make) : IDisposable
{
    // Elsewhere, so that who waits for it can be stopped.
    private readonly Task<PiiDetector> _making = Task.Run(make);

    /// <summary>What it is made for.</summary>
    public DetectorRequest Request { get; } = request;

    /// <summary>The detector; waits until it is made.</summary>
    public PiiDetector Detector => _making.GetAwaiter().GetResult();

    /// <summary>Whether it could not be made.</summary>
    public bool IsBroken => _making.IsFaulted;

    /// <summary>Waits until the detector is made; what making it throws is thrown by all who wait.</summary>
    /// <param name="cancellationToken">Ends the waiting, not the making.</param>
    public void Wait(CancellationToken cancellationToken) => _making.WaitAsync(cancellationToken).GetAwaiter().GetResult();

    /// <summary>How many use it now.</summary>
    public int LeaseCount { get; set; }

    /// <summary>Gives its share in the model back, as soon as it is made.</summary>
    public void Dispose() => _making.ContinueWith(
        made => made.Result.Dispose(),
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
