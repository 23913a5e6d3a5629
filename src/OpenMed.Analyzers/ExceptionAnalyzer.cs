using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Options;
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
        var messages = new SettingsReader<ExceptionMessages>(
            context.Options.AnalyzerConfigOptionsProvider,
            settings => new ExceptionMessages(context.Compilation, new EvidenceReader(context.Compilation, settings)));
        context.RegisterOperationAction(
            operation =>
            {
                if (ExceptionMessages.Thrown((IThrowOperation)operation.Operation) is { } made)
                    Report(messages.For(made.Syntax.SyntaxTree).OfCreation(made), operation.Operation, operation.ReportDiagnostic);
            },
            OperationKind.Throw);
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } call)
                    Report(messages.For(call.Syntax.SyntaxTree).OfBase(call), call, operation.ReportDiagnostic);
            },
            OperationKind.Invocation);
    }

    private static void Report(PiiEvidence? found, IOperation place, Action<Diagnostic> report)
    {
        if (found is not null) new RuleReport(report).AddValue(ExceptionMessageRule.Descriptor, place.Syntax.GetLocation(), found.Label, found.Name, found.Label);
    }
}
