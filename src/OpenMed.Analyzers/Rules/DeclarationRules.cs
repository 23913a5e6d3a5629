using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Rules;

/// <summary>Reports declarations of personal data that no attribute classifies. Safe for use by many threads.</summary>
internal sealed class DeclarationRules
{
    private const int MostMembers = 5;

    private readonly ClassificationEvidence _classification;
    private readonly NameEvidence _names;
    private readonly PersonalMembers _members;

    /// <summary>Makes the rules.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="settings">What the files say of the rules.</param>
    public DeclarationRules(Compilation compilation, AnalyzerSettings settings)
    {
        _classification = new ClassificationEvidence(compilation, settings);
        _names = new NameEvidence(new PersonTypes(), new NamePolicy(settings));
        _members = new PersonalMembers(_names, _classification);
    }

    /// <summary>Reports the parameters of a logger method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="report">Takes what is found.</param>
    public void CheckParameters(IMethodSymbol method, RuleReport report)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (_classification.Find(parameter, parameter.Type) is not null || parameter.Locations.Length == 0) continue;

            if (_names.OfParameter(parameter) is { } label) report.AddValue(LoggerMethodRule.Descriptor, parameter.Locations[0], label, parameter.Name, label);
        }
    }

    /// <summary>Reports a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="report">Takes what is found.</param>
    public void CheckType(INamedTypeSymbol type, RuleReport report)
    {
        if (!PersonalMembers.CanHold(type)) return;

        ImmutableArray<string> found = _members.OfUnclassified(type);
        if (!found.IsEmpty) report.AddMembers(UnclassifiedTypeRule.Descriptor, type.Locations[0], found, type.Name, string.Join(", ", found.Take(MostMembers)));
    }
}
