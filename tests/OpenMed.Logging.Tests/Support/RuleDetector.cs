using OpenMed.Logging.Detection;

namespace OpenMed.Logging.Support;

/// <summary>The engine's rules, for the modes that ask a model.</summary>
internal sealed class RuleDetector : ILogDetector
{
    private readonly PiiDetector _rules = new(new PiiDetectorOptions { Policy = PiiPolicy.Of(PiiProfile.Logs), AsksModel = false });

    public bool UsesModel => false;

    public IReadOnlyList<PiiEntity> FindByRules(PiiText text) => _rules.Find([text])[0];

    public IReadOnlyList<PiiEntity> FindByAll(PiiText text, CancellationToken cancellationToken) => FindByRules(text);

    public void Dispose() => _rules.Dispose();
}
