using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace OpenMed.Audit.Analysis;

/// <summary>Collects findings: each once, whether it is in several projects or frameworks.</summary>
/// <param name="rules">The rules.</param>
/// <param name="places">Says where they are.</param>
internal sealed class FindingList(IReadOnlyList<AuditRule> rules, SourcePlaces places)
{
    private const int FingerprintBytes = 16;

    private readonly Dictionary<string, AuditRule> _rules = rules.ToDictionary(rule => rule.Id);
    private readonly Dictionary<(string Rule, AuditPlace Place, string Message), (AuditFinding Finding, string Member)> _found = [];

    /// <summary>Adds a finding, unless it is there already.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="diagnostic">What the compiler tells.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public void Add(string project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (places.Of(diagnostic.Location) is not { } place) return;

        FindingText text = FindingText.Of(diagnostic);
        AuditFinding finding = new(
            _rules[diagnostic.Id], PrivacyRules.SeverityOf(diagnostic.Severity), text.Message, text.Label, project, place, "", diagnostic.IsSuppressed);
        (string, AuditPlace, string) key = (diagnostic.Id, place, text.Message);

        // What one framework's code suppresses is open where another's does not.
        if (_found.TryGetValue(key, out (AuditFinding Finding, string Member) known))
        {
            _found[key] = (known.Finding with
            {
                IsSuppressed = known.Finding.IsSuppressed && finding.IsSuppressed,
                Severity = (AuditSeverity)Math.Max((int)known.Finding.Severity, (int)finding.Severity),
            }, known.Member);
            return;
        }

        _found.Add(key, (finding, EnclosingMember.Of(diagnostic.Location, cancellationToken)));
    }

    /// <summary>The findings in their order, with their fingerprints.</summary>
    public IReadOnlyList<AuditFinding> InOrder()
    {
        Dictionary<string, int> seen = [];
        List<AuditFinding> ordered = [];
        foreach ((AuditFinding finding, string member) in _found.Values
            .OrderBy(pair => pair.Finding.Place.Path, StringComparer.Ordinal)
            .ThenBy(pair => pair.Finding.Place.StartLine).ThenBy(pair => pair.Finding.Place.StartColumn)
            .ThenBy(pair => pair.Finding.Rule.Id, StringComparer.Ordinal).ThenBy(pair => pair.Finding.Message, StringComparer.Ordinal))
        {
            string identity = string.Join('\n', finding.Rule.Id, finding.Place.Path, member, finding.Message);
            int count = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{identity}\n{count}")));
            ordered.Add(finding with { Fingerprint = Convert.ToHexStringLower(hash.AsSpan(0, FingerprintBytes)) });
        }

        return ordered;
    }
}
