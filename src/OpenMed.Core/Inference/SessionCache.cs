using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>The sessions of the process, one for each model file and thread count. Safe for use by many threads.</summary>
/// <remarks>A session without leases stays, so that the next detector starts at once; <see cref="Trim"/> lets it go. A file that was
/// replaced gives a new session, and the old one ends with its last lease.</remarks>
/// <param name="build">Makes a session; called once for each key, outside the cache's lock.</param>
internal sealed class SessionCache(Func<SessionKey, InferenceSession> build)
{
    private readonly object _lock = new();
    private readonly Dictionary<SessionKey, SharedSession> _sessions = [];

    /// <summary>The cache that all surfaces of the process share.</summary>
    public static SessionCache Shared { get; } = new(SessionFactory.Build);

    /// <summary>How many sessions it holds, leased or idle.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _sessions.Count;
        }
    }

    /// <summary>Leases the session of a file, building it when there is none.</summary>
    /// <param name="key">The files as they are now, and how they are run.</param>
    /// <exception cref="PiiModelException">The weights cannot be loaded. The next call tries again.</exception>
    public SessionLease Lease(SessionKey key)
    {
        SharedSession shared = Reserve(key);
        try
        {
            _ = shared.Session;
            return new SessionLease(this, shared);
        }
        catch
        {
            lock (_lock) Retire(shared);
            Return(shared);
            throw;
        }
    }

    /// <summary>Lets go of the sessions that nobody leases.</summary>
    public void Trim()
    {
        SharedSession[] idle;
        lock (_lock)
        {
            idle = [.. _sessions.Values.Where(shared => shared.LeaseCount == 0)];
            foreach (SharedSession shared in idle) Retire(shared);
        }

        foreach (SharedSession shared in idle) shared.Close();
    }

    /// <summary>Counts one more lease of a session that is leased already; called by the lease.</summary>
    /// <param name="shared">The session.</param>
    /// <returns>Whether it was still leased, so that it could not have ended.</returns>
    public bool TryReserve(SharedSession shared)
    {
        lock (_lock)
        {
            if (shared.LeaseCount == 0) return false;

            shared.LeaseCount++;
            return true;
        }
    }

    /// <summary>Takes a lease back; called by the lease.</summary>
    /// <param name="shared">Whose lease it was.</param>
    public void Return(SharedSession shared)
    {
        bool isLast;
        lock (_lock) isLast = --shared.LeaseCount == 0 && shared.IsRetired;
        if (isLast) shared.Close();
    }

    private SharedSession Reserve(SessionKey key)
    {
        SharedSession? shared;
        SharedSession[] replaced;
        lock (_lock)
        {
            replaced = [.. _sessions.Values.Where(other => IsReplaced(other.Key, key))];
            foreach (SharedSession other in replaced) Retire(other);
            replaced = [.. replaced.Where(other => other.LeaseCount == 0)];

            if (!_sessions.TryGetValue(key, out shared)) _sessions.Add(key, shared = new SharedSession(key, build));
            shared.LeaseCount++;
        }

        foreach (SharedSession other in replaced) other.Close();
        return shared;
    }

    private void Retire(SharedSession shared)
    {
        shared.IsRetired = true;
        if (_sessions.TryGetValue(shared.Key, out SharedSession? current) && current == shared) _sessions.Remove(shared.Key);
    }

    private static bool IsReplaced(SessionKey old, SessionKey now) =>
        string.Equals(old.Path, now.Path, StringComparison.Ordinal) && (old.File != now.File || old.Data != now.Data);
}
