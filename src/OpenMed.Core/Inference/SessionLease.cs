using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>The right to use a shared session until it is disposed. Disposing it twice counts once.</summary>
internal sealed class SessionLease : IDisposable
{
    private readonly SessionCache _cache;
    private SharedSession? _shared;

    /// <summary>Made by the cache, which has counted it.</summary>
    /// <param name="cache">Where it is given back.</param>
    /// <param name="shared">The session, built.</param>
    public SessionLease(SessionCache cache, SharedSession shared)
    {
        _cache = cache;
        _shared = shared;
    }

    /// <summary>The session. Valid until the lease is disposed.</summary>
    /// <exception cref="ObjectDisposedException">The lease is disposed.</exception>
    public InferenceSession Session
    {
        get
        {
            SharedSession? shared = Volatile.Read(ref _shared);
            ObjectDisposedException.ThrowIf(shared is null, this);
            return shared.Session;
        }
    }

    /// <summary>Leases the session once more, so that it outlives this lease.</summary>
    /// <exception cref="ObjectDisposedException">The lease is disposed.</exception>
    public SessionLease Share()
    {
        SharedSession? shared = Volatile.Read(ref _shared);
        ObjectDisposedException.ThrowIf(shared is null || !_cache.TryReserve(shared), this);
        return new SessionLease(_cache, shared);
    }

    /// <summary>Gives the session back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _shared, null) is { } shared) _cache.Return(shared);
    }
}
