namespace OpenMed;

/// <summary>Finds personal and health data in texts. Safe for use by many threads; dispose it after the last use.</summary>
/// <remarks>Detectors of the same model file share one inference session in the process. The same text gives the same entities
/// alone, in a list, on any thread and in any culture.</remarks>
public sealed class PiiDetector : IDisposable
{
    /// <summary>Makes a detector. The weights are loaded by the first text, or by <see cref="Warmup"/>.</summary>
    /// <param name="options">How to find; null means the defaults.</param>
    /// <exception cref="ArgumentException">One or more options are out of range; the message lists them all.</exception>
    /// <exception cref="PiiModelException">The default model is missing or cannot be used.</exception>
    public PiiDetector(PiiDetectorOptions? options = null) => throw new NotImplementedException();

    /// <summary>The model that finds.</summary>
    public PiiModel Model => throw new NotImplementedException();

    /// <summary>Loads the weights now instead of with the first text.</summary>
    /// <exception cref="PiiModelException">The weights cannot be loaded.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    public void Warmup() => throw new NotImplementedException();

    /// <summary>Finds the entities of a text.</summary>
    /// <param name="text">The text, of any length; every token of it is scored.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The entities by start; they never overlap and never split a character. Empty when nothing was found; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded or do not fit the folder's labels.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<PiiEntity> Find(string text, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Finds the entities of many texts; faster than one by one, because texts of like length share a model run.</summary>
    /// <param name="texts">The texts; each is a text of its own.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The entities of each text, in the order of <paramref name="texts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null or holds null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded or do not fit the folder's labels.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(
        IReadOnlyList<string> texts, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Gives the share in the model back. Calls under way end first with their results.</summary>
    public void Dispose() => throw new NotImplementedException();
}
