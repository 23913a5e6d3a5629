using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>Reports what is found in one place: as a hint only where the sanitizer stands before the log.</summary>
internal sealed class RuleReport
{
    private readonly Action<Diagnostic> _report;
    private readonly Func<bool> _isGuarded;

    /// <summary>Makes a report.</summary>
    /// <param name="report">Takes what is found.</param>
    /// <param name="isGuarded">Says whether the sanitizer stands before the log; asked only when something is found.</param>
    public RuleReport(Action<Diagnostic> report, Func<bool> isGuarded)
    {
        _report = report;
        _isGuarded = isGuarded;
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Add(DiagnosticDescriptor rule, Location place, params object[] arguments) =>
        _report(Diagnostic.Create(rule, place, _isGuarded() ? DiagnosticSeverity.Info : rule.DefaultSeverity, additionalLocations: null, properties: null, arguments));
}
