using OpenMed.Logging.Detection;

namespace OpenMed.Logging.Support;

/// <summary>Finds what it is told, right or wrong.</summary>
internal sealed class OddDetector(Func<PiiText, IReadOnlyList<PiiEntity>> find) : ILogDetector
{
    public bool UsesModel => false;

    public IReadOnlyList<PiiEntity> FindByRules(PiiText text) => find(text);

    public IReadOnlyList<PiiEntity> FindByAll(PiiText text, CancellationToken cancellationToken) => find(text);

    public void Dispose()
    {
    }
}
