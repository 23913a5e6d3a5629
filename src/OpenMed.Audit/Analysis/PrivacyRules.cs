using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenMed.Audit.Analysis;

/// <summary>The analyzers and their rules.</summary>
internal static class PrivacyRules
{
    /// <summary>The assembly of the analyzers.</summary>
    public static Assembly Source { get; } = typeof(Analyzers.LogCallAnalyzer).Assembly;

    /// <summary>Makes one of each analyzer, as a compiler does: by their attribute.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> CreateAnalyzers() =>
    [
        .. Source.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The rules of analyzers.</summary>
    /// <param name="analyzers">The analyzers.</param>
    /// <returns>Each rule once, by number.</returns>
    public static IReadOnlyList<AuditRule> RulesOf(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
    [
        .. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => new AuditRule(rule.Id, Text(rule.Title), Text(rule.Description), rule.HelpLinkUri, SeverityOf(rule.DefaultSeverity))),
    ];

    /// <summary>The severity of the audit that a compiler's severity is.</summary>
    /// <param name="severity">The compiler's.</param>
    public static AuditSeverity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => AuditSeverity.Error,
        DiagnosticSeverity.Warning => AuditSeverity.Warning,
        _ => AuditSeverity.Info,
    };

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);
}
