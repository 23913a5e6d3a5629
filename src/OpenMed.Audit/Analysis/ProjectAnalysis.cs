using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Inventory;

namespace OpenMed.Audit.Analysis;

/// <summary>What the analyzers say of one project for one framework.</summary>
/// <param name="IsUsable">Whether the compiler knew at least the framework; else all of it would be guesses.</param>
/// <param name="ErrorCount">How many errors the compilation has.</param>
/// <param name="FailedAnalyzerCount">How many analyzers failed with a fault of their own.</param>
/// <param name="Diagnostics">What was found.</param>
/// <param name="Types">The types that hold personal data.</param>
internal sealed record ProjectAnalysis(
    bool IsUsable, int ErrorCount, int FailedAnalyzerCount, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<PersonalType> Types)
{
    /// <summary>Runs the analyzers, with the settings of the project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="analyzers">The analyzers.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<ProjectAnalysis> RunAsync(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
            || compilation.GetSpecialType(SpecialType.System_Object).TypeKind == TypeKind.Error)
        {
            return new ProjectAnalysis(IsUsable: false, 1, 0, [], []);
        }

        // What an exception of an analyzer says may hold source: only that there was one is told.
        ConcurrentDictionary<DiagnosticAnalyzer, bool> failed = new();
        CompilationWithAnalyzersOptions options = new(
            project.AnalyzerOptions,
            onAnalyzerException: (_, analyzer, _) => failed.TryAdd(analyzer, true),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);

        HashSet<string> rules = [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)];
        return new ProjectAnalysis(
            IsUsable: true,
            all.Count(IsCompileError),
            failed.Count,
            [.. all.Where(diagnostic => rules.Contains(diagnostic.Id) && diagnostic.Severity > DiagnosticSeverity.Hidden)],
            PiiInventory.Read(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken));
    }

    // A warning that the project makes an error is none that hides anything.
    private static bool IsCompileError(Diagnostic diagnostic) =>
        diagnostic is { Severity: DiagnosticSeverity.Error, DefaultSeverity: DiagnosticSeverity.Error, IsSuppressed: false } && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);
}
