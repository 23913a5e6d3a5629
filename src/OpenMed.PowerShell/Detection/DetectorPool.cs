namespace OpenMed.Commands.Detection;

/// <summary>The detectors of the process, shared by all runspaces and by calls one after another. Safe for use by many threads.</summary>
/// <remarks>A call in a loop would else read the policy and the vocabulary each time, and forget what it knows of repeated lines. The weights
/// are shared beneath, by the engine. Unused detectors stay until others take their place, or the module is removed.</remarks>
internal static class DetectorPool
{
    private const int MostUnused = 4;

    private static readonly object Lock = new();

    // The least recently used first.
    private static readonly List<PooledDetector> Detectors = [];

    /// <summary>Takes a share in a detector.</summary>
    /// <param name="request">What it is made for.</param>
    /// <param name="make">Makes it, when there is none; called on another thread.</param>
    /// <param name="cancellationToken">Ends the waiting for it.</param>
    /// <returns>The share; dispose it after the last use.</returns>
    public static DetectorLease Rent(DetectorRequest request, Func<PiiDetector> make, CancellationToken cancellationToken)
    {
        PooledDetector pooled;
        lock (Lock)
        {
            pooled = Detectors.Find(candidate => candidate.Request == request && !candidate.IsBroken) ?? new PooledDetector(request, make);
            Detectors.Remove(pooled);
            Detectors.Add(pooled);
            pooled.LeaseCount++;
            Trim(MostUnused);
        }

        try
        {
            // Outside the lock: one runspace that reads a large vocabulary holds up those alone that wait for the same one.
            pooled.Wait(cancellationToken);
            return new DetectorLease(pooled);
        }
        catch (OperationCanceledException)
        {
            Return(pooled);
            throw;
        }
        catch
        {
            Forget(pooled);
            throw;
        }
    }

    /// <summary>Gives a share back.</summary>
    /// <param name="pooled">The detector.</param>
    public static void Return(PooledDetector pooled)
    {
        lock (Lock)
        {
            pooled.LeaseCount--;
            Trim(MostUnused);
        }
    }

    /// <summary>Disposes all detectors that are not in use, and gives their memory back.</summary>
    public static void Clear()
    {
        lock (Lock) Trim(0);
    }

    // It could not be made. Whoever waited for it fails alike; the next one tries again.
    private static void Forget(PooledDetector pooled)
    {
        lock (Lock)
        {
            pooled.LeaseCount--;
            Detectors.Remove(pooled);
        }
    }

    private static void Trim(int mostUnused)
    {
        int unused = Detectors.Count(pooled => pooled.LeaseCount == 0);
        for (int detectorIndex = 0; unused > mostUnused && detectorIndex < Detectors.Count;)
        {
            if (Detectors[detectorIndex].LeaseCount > 0)
            {
                detectorIndex++;
                continue;
            }

            Detectors[detectorIndex].Dispose();
            Detectors.RemoveAt(detectorIndex);
            unused--;
        }
    }
}
