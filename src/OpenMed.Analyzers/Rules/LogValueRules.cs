using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Logs;

namespace OpenMed.Analyzers.Rules;

/// <summary>Reports values of calls that log: each by what says that it is personal data and by where it goes.</summary>
internal static class LogValueRules
{
    private const int MostMembers = 5;

    /// <summary>Reports what a value is.</summary>
    /// <param name="kind">Where the value goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="evidence">Finds what it is.</param>
    /// <param name="flow">Follows it back.</param>
    /// <param name="report">Takes what is found.</param>
    public static void Check(LogKind kind, LogValue value, EvidenceReader evidence, FlowReader flow, Action<Diagnostic> report)
    {
        List<IOperation> leaves = ValueReader.Leaves(value.Operation);
        foreach (IOperation leaf in leaves)
        {
            if (evidence.Find(leaf, leaves.Count == 1 ? value.Name : null) is { } found) report(Create(kind, found));
            else if (!TryWhole(kind, leaf, value.IsDestructured, evidence, report) && flow.Find(leaf) is { } source) report(Create(kind, leaf, source));
        }
    }

    // A classified value is that wherever it comes from.
    private static Diagnostic Create(LogKind kind, IOperation value, PiiEvidence source)
    {
        Location place = PiiEvidence.LocationOf(value);
        if (OfKind(kind) is { } ofKind) return Findings.OfValue(ofKind, place, source.Label, PiiEvidence.NameOf(value), source.Label);

        return source.Kind switch
        {
            EvidenceKind.Classified => Findings.OfValue(LoggedClassifiedRule.Descriptor, place, source.Label, PiiEvidence.NameOf(value), source.Label),
            EvidenceKind.Request => Findings.OfValue(LoggedRequestRule.Descriptor, place, source.Label, PiiEvidence.NameOf(value), source.Label),
            _ => Findings.OfValue(FlowRule.Descriptor, place, source.Label, PiiEvidence.NameOf(value), source.Label, source.Name),
        };
    }

    private static bool TryWhole(LogKind kind, IOperation value, bool isDestructured, EvidenceReader evidence, Action<Diagnostic> report)
    {
        ImmutableArray<string> members = evidence.FindMembers(value, isDestructured, out IOperation whole);
        if (members.IsEmpty) return false;

        string list = string.Join(", ", members.Take(MostMembers)) + (members.Length > MostMembers ? ", ..." : "");
        report(Findings.OfMembers(OfKind(kind) ?? LoggedObjectRule.Descriptor, PiiEvidence.LocationOf(value), members, PiiEvidence.NameOf(whole), list));
        return true;
    }

    private static Diagnostic Create(LogKind kind, PiiEvidence found)
    {
        DiagnosticDescriptor rule = OfKind(kind) ?? found.Kind switch
        {
            EvidenceKind.Classified => LoggedClassifiedRule.Descriptor,
            EvidenceKind.Request => LoggedRequestRule.Descriptor,
            _ => LoggedValueRule.Descriptor,
        };
        return Findings.OfValue(rule, PiiEvidence.LocationOf(found.Value), found.Label, found.Name, found.Label);
    }

    private static DiagnosticDescriptor? OfKind(LogKind kind) => kind switch
    {
        LogKind.Scope or LogKind.Property => LogContextRule.Descriptor,
        LogKind.Output => OutputRule.Descriptor,
        _ => null,
    };
}
