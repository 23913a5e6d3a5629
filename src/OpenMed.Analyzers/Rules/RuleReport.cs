using System.Collections.Immutable;
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

    /// <summary>Makes a report of what no sanitizer stands before.</summary>
    /// <param name="report">Takes what is found.</param>
    public RuleReport(Action<Diagnostic> report)
        : this(report, () => false)
    {
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Add(DiagnosticDescriptor rule, Location place, params object[] arguments) => Add(rule, place, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Reports a finding about a value.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where the value stands.</param>
    /// <param name="label">Its label.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void AddValue(DiagnosticDescriptor rule, Location place, string label, params object[] arguments) =>
        Add(rule, place, ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Label, label), arguments);

    /// <summary>Reports a finding about members of a type.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where the type or the object stands.</param>
    /// <param name="members">The names of the members.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void AddMembers(DiagnosticDescriptor rule, Location place, ImmutableArray<string> members, params object[] arguments) =>
        Add(rule, place, ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Members, string.Join(",", members)), arguments);

    private void Add(DiagnosticDescriptor rule, Location place, ImmutableDictionary<string, string?> properties, object[] arguments) =>
        _report(Diagnostic.Create(rule, place, _isGuarded() ? DiagnosticSeverity.Info : rule.DefaultSeverity, additionalLocations: null, properties, arguments));
}
