using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>A session with the number of its leases. The counts are guarded by the lock of its <see cref="SessionCache"/>.</summary>
/// <param name="key">What it was made from.</param>
/// <param name="build">Makes the session.</param>
internal sealed class SharedSession(SessionKey key, Func<SessionKey, InferenceSession> build)
{
    // Execution-and-publication: threads that come meanwhile wait for the one that builds, and share its failure.
    private readonly Lazy<InferenceSession> _session = new(() => build(key));

    /// <summary>What it was made from.</summary>
    public SessionKey Key => key;

    /// <summary>The session, built by the first caller.</summary>
    /// <exception cref="PiiModelException">The weights cannot be loaded.</exception>
    public InferenceSession Session => _session.Value;

    /// <summary>How many leases are out; at least 0.</summary>
    public int LeaseCount { get; set; }

    /// <summary>Whether the cache has let go of it, so that the last lease ends it.</summary>
    public bool IsRetired { get; set; }

    /// <summary>Gives the memory back. Nobody may hold a lease.</summary>
    public void Close()
    {
        if (_session.IsValueCreated) _session.Value.Dispose();
    }
}
