namespace OpenMed.Inference;

/// <summary>Opens a classifier with the first use and closes it after the last, once disposed. Safe for use by many threads.</summary>
/// <param name="open">Makes the classifier; called again by the next use when it fails.</param>
internal sealed class ClassifierGate(Func<ITokenClassifier> open) : IDisposable
{
    private readonly object _lock = new();
    private ITokenClassifier? _classifier;
    private int _useCount;
    private bool _isDisposed;

    /// <summary>Runs an action with the classifier.</summary>
    /// <param name="action">The action.</param>
    /// <exception cref="ObjectDisposedException">The gate is disposed.</exception>
    public void Use(Action<ITokenClassifier> action) => Use(classifier =>
    {
        action(classifier);
        return true;
    });

    /// <summary>Runs a function with the classifier.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="function">The function.</param>
    /// <exception cref="ObjectDisposedException">The gate is disposed.</exception>
    public T Use<T>(Func<ITokenClassifier, T> function)
    {
        ITokenClassifier classifier;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(PiiDetector));
            classifier = _classifier ??= open();
            _useCount++;
        }

        try
        {
            return function(classifier);
        }
        finally
        {
            lock (_lock)
            {
                _useCount--;
                CloseWhenUnused();
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            CloseWhenUnused();
        }
    }

    private void CloseWhenUnused()
    {
        if (!_isDisposed || _useCount > 0) return;

        _classifier?.Dispose();
        _classifier = null;
    }
}
