using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Logs;
using OpenMed.Analyzers.Options;
using OpenMed.Analyzers.Pipelines;
using OpenMed.Analyzers.Rules;

namespace OpenMed.Analyzers;

/// <summary>Finds declarations of personal data that no attribute classifies: parameters of logger methods, and types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LoggerMethodRule.Descriptor, UnclassifiedTypeRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // The generator's part of a logger method has [GeneratedCode], and with it the method as a whole: without this flag the
        // parameters would never be read. What stands in a generator's files is read, not reported.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var rules = new SettingsReader<DeclarationRules>(context.Options.AnalyzerConfigOptionsProvider, settings => new DeclarationRules(context.Compilation, settings));
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is INamedTypeSymbol type && TreeOf(type) is { } tree)
                    rules.For(tree).CheckType(type, new RuleReport(symbol.ReportDiagnostic));
            },
            SymbolKind.NamedType);
        if (context.Compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.LoggerMessageAttribute") is not { } attribute) return;

        SanitizedPipelines pipelines = SanitizedPipelines.Of(context.Compilation);
        context.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                if (method.GetAttributes().Any(given => SymbolEqualityComparer.Default.Equals(given.AttributeClass, attribute)) && TreeOf(method) is { } tree)
                    rules.For(tree).CheckParameters(method, new RuleReport(symbol.ReportDiagnostic, () => pipelines.Guard(LogFamily.Extensions, symbol.Options, tree)));
            },
            SymbolKind.Method);
    }

    private static SyntaxTree? TreeOf(ISymbol symbol) => symbol.Locations.Length == 0 ? null : symbol.Locations[0].SourceTree;
}
