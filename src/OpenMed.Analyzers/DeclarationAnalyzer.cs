using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Evidence;
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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var classification = new ClassificationEvidence(context.Compilation);
        var members = new PersonalMembers(new NameEvidence(new PersonTypes()), classification);
        context.RegisterSymbolAction(symbol => CheckType((INamedTypeSymbol)symbol.Symbol, members, symbol.ReportDiagnostic), SymbolKind.NamedType);
        if (context.Compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.LoggerMessageAttribute") is not { } attribute) return;

        context.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                if (method.GetAttributes().Any(given => SymbolEqualityComparer.Default.Equals(given.AttributeClass, attribute)))
                    CheckParameters(method, classification, symbol.ReportDiagnostic);
            },
            SymbolKind.Method);
    }

    private static void CheckParameters(IMethodSymbol method, ClassificationEvidence classification, Action<Diagnostic> report)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (classification.Find(parameter, parameter.Type) is not null || parameter.Locations.Length == 0) continue;

            string? label = LabelPolicy.TryGet(parameter.Name, ValueShapes.Of(parameter.Type), out string named) ? named : TypeEvidence.OfType(parameter.Type);
            if (label is not null) report(Diagnostic.Create(LoggerMethodRule.Descriptor, parameter.Locations[0], parameter.Name, label));
        }
    }

    private static void CheckType(INamedTypeSymbol type, PersonalMembers members, Action<Diagnostic> report)
    {
        if (!PersonalMembers.CanHold(type)) return;

        ImmutableArray<string> found = members.OfUnclassified(type);
        if (!found.IsEmpty) report(Diagnostic.Create(UnclassifiedTypeRule.Descriptor, type.Locations[0], type.Name, string.Join(", ", found.Take(5))));
    }
}
