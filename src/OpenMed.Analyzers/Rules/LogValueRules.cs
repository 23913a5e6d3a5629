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
    public static void Check(LogKind kind, LogValue value, EvidenceReader evidence, FlowReader flow, RuleReport report)
    {
        List<IOperation> leaves = ValueReader.Leaves(value.Operation);
        foreach (IOperation leaf in leaves)
        {
            if (evidence.Find(leaf, leaves.Count == 1 ? value.Name : null) is { } found) Report(kind, found, report);
            else if (!TryWhole(kind, leaf, value.IsDestructured, evidence, report) && flow.Find(leaf) is { } source) Report(kind, leaf, source, report);
        }
    }

    // A classified value is that wherever it comes from.
    private static void Report(LogKind kind, IOperation value, PiiEvidence source, RuleReport report)
    {
        Location place = PiiEvidence.LocationOf(value);
        string name = PiiEvidence.NameOf(value);
        if (OfKind(kind) is { } ofKind) report.AddValue(ofKind, place, source.Label, name, source.Label);
        else if (source.Kind == EvidenceKind.Classified) report.AddValue(LoggedClassifiedRule.Descriptor, place, source.Label, name, source.Label);
        else if (source.Kind == EvidenceKind.Request) report.AddValue(LoggedRequestRule.Descriptor, place, source.Label, name, source.Label);
        else report.AddValue(FlowRule.Descriptor, place, source.Label, name, source.Label, source.Name);
    }

    private static bool TryWhole(LogKind kind, IOperation value, bool isDestructured, EvidenceReader evidence, RuleReport report)
    {
        ImmutableArray<string> members = evidence.FindMembers(value, isDestructured, out IOperation whole);
        if (members.IsEmpty) return false;

        string list = string.Join(", ", members.Take(MostMembers)) + (members.Length > MostMembers ? ", ..." : "");
        report.AddMembers(OfKind(kind) ?? LoggedObjectRule.Descriptor, PiiEvidence.LocationOf(value), members, PiiEvidence.NameOf(whole), list);
        return true;
    }

    private static void Report(LogKind kind, PiiEvidence found, RuleReport report)
    {
        DiagnosticDescriptor rule = OfKind(kind) ?? found.Kind switch
        {
            EvidenceKind.Classified => LoggedClassifiedRule.Descriptor,
            EvidenceKind.Request => LoggedRequestRule.Descriptor,
            _ => LoggedValueRule.Descriptor,
        };
        report.AddValue(rule, PiiEvidence.LocationOf(found.Value), found.Label, found.Name, found.Label);
    }

    private static DiagnosticDescriptor? OfKind(LogKind kind) => kind switch
    {
        LogKind.Scope or LogKind.Property => LogContextRule.Descriptor,
        LogKind.Output => OutputRule.Descriptor,
        _ => null,
    };
}
