using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenMed.Analyzers.Support;

/// <summary>The analyzers of the package.</summary>
internal static class AllAnalyzers
{
    /// <summary>One of each, as a compiler makes them: by their attribute.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Created { get; } =
        [.. typeof(LogCallAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>Their rules, each once, by number.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [.. Created.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
