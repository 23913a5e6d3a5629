using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Rules;

namespace OpenMed.Analyzers;

/// <summary>Finds exceptions that are thrown with personal data in their messages.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExceptionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ExceptionMessageRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var messages = new ExceptionMessages(context.Compilation, new EvidenceReader(context.Compilation));
        context.RegisterOperationAction(
            operation => Report(ExceptionMessages.Thrown((IThrowOperation)operation.Operation) is { } made ? messages.OfCreation(made) : null, operation.Operation, operation.ReportDiagnostic),
            OperationKind.Throw);
        context.RegisterOperationAction(
            operation => Report(messages.OfBase((IInvocationOperation)operation.Operation), operation.Operation, operation.ReportDiagnostic),
            OperationKind.Invocation);
    }

    private static void Report(PiiEvidence? found, IOperation place, Action<Diagnostic> report)
    {
        if (found is not null) report(Diagnostic.Create(ExceptionMessageRule.Descriptor, place.Syntax.GetLocation(), found.Name, found.Label));
    }
}
