namespace OpenMed.Logging.Detection;

/// <summary>Finds entities for the log sanitizer. Safe for use by many threads. A seam: tests put detectors that fail or stall in its place.</summary>
internal interface ILogDetector : IDisposable
{
    /// <summary>Whether there is a model to be asked.</summary>
    bool UsesModel { get; }

    /// <summary>Finds by rules and lists alone; never waits for a model.</summary>
    /// <param name="text">The text with its name.</param>
    /// <returns>The entities by start; they never overlap.</returns>
    IReadOnlyList<PiiEntity> FindByRules(PiiText text);

    /// <summary>Finds by rules, lists and model together.</summary>
    /// <param name="text">The text with its name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The entities by start; they never overlap.</returns>
    IReadOnlyList<PiiEntity> FindByAll(PiiText text, CancellationToken cancellationToken);
}
