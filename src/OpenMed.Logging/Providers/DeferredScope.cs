using System.Collections;

namespace OpenMed.Logging.Providers;

/// <summary>A scope that is masked when it is first read, as a rule on the sanitizer's own thread. Safe for use by many threads.</summary>
/// <param name="sanitize">Masks it; never throws.</param>
internal sealed class DeferredScope(Func<SanitizedState> sanitize) : IReadOnlyList<KeyValuePair<string, object?>>
{
    // Without a lock: what masks may call code of the application, which may read the scope on this thread or wait for another that does.
    private readonly Lazy<SanitizedState> _state = new(sanitize, LazyThreadSafetyMode.PublicationOnly);

    /// <inheritdoc/>
    public int Count => _state.Value.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, object?> this[int index] => _state.Value[index];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _state.Value.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The text, masked.</summary>
    public override string ToString() => _state.Value.ToString();
}
