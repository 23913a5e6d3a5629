namespace OpenMed.Documents.Detection;

/// <summary>Finds entities in texts. One caller at a time.</summary>
/// <remarks>Two implementations: the engine with its model, and given words in tests.</remarks>
public interface ITextDetector : IDisposable
{
    /// <summary>Finds the entities of texts that have nothing to do with each other.</summary>
    /// <param name="texts">The texts, with the names of their fields.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The entities of each text, by start, in the order of <paramref name="texts"/>.</returns>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts, CancellationToken cancellationToken);
}
