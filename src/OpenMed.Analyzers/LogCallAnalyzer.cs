using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Logs;
using OpenMed.Analyzers.Options;
using OpenMed.Analyzers.Pipelines;
using OpenMed.Analyzers.Rules;

namespace OpenMed.Analyzers;

/// <summary>Finds personal data in calls that log.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LogCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        LoggedValueRule.Descriptor,
        LogTemplateRule.Descriptor,
        LoggedObjectRule.Descriptor,
        LoggedClassifiedRule.Descriptor,
        LoggedRequestRule.Descriptor,
        ExceptionMessageRule.Descriptor,
        FlowRule.Descriptor,
        LogContextRule.Descriptor,
        OutputRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (LogTypes.Find(context.Compilation) is not { } types) return;

        var checks = new SettingsReader<LogCallRules>(context.Options.AnalyzerConfigOptionsProvider, settings => new LogCallRules(context.Compilation, types, settings));
        SanitizedPipelines pipelines = SanitizedPipelines.Of(context.Compilation);
        context.RegisterOperationAction(
            operation =>
            {
                LogCallRules rules = checks.For(operation.Operation.Syntax.SyntaxTree);
                if (rules.Read((IInvocationOperation)operation.Operation) is { } call)
                    rules.Check(call, new RuleReport(operation.ReportDiagnostic, () => pipelines.Guard(call.Family, operation.Options, operation.Operation.Syntax.SyntaxTree)));
            },
            OperationKind.Invocation);
    }
}
