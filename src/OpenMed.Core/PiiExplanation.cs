namespace OpenMed;

/// <summary>How the entities of a text came about. Holds no text.</summary>
/// <param name="Entities">The entities, as <see cref="PiiDetector.Find(string, CancellationToken)"/> gives them.</param>
/// <param name="Candidates">All that was proposed, by start, then by length. Empty when nothing was; never null.</param>
public sealed record PiiExplanation(IReadOnlyList<PiiEntity> Entities, IReadOnlyList<PiiCandidate> Candidates);
