using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Logs;
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

        var calls = new LogCallReader(types);
        var evidence = new EvidenceReader(context.Compilation);
        var flow = new FlowReader(evidence);
        var messages = new ExceptionMessages(context.Compilation, evidence);
        SanitizedPipelines pipelines = SanitizedPipelines.Of(context.Compilation);
        context.RegisterOperationAction(
            operation =>
            {
                if (calls.Read((IInvocationOperation)operation.Operation) is not { } call) return;

                var report = new RuleReport(operation.ReportDiagnostic, () => pipelines.Guard(call.Family, operation.Options, operation.Operation.Syntax.SyntaxTree));
                Check(call, evidence, flow, messages, report);
            },
            OperationKind.Invocation);
    }

    private static void Check(LogCall call, EvidenceReader evidence, FlowReader flow, ExceptionMessages messages, RuleReport report)
    {
        if (call.Exception is { } exception && messages.OfLogged(exception) is { } found)
            report.Add(ExceptionMessageRule.Descriptor, exception.Syntax.GetLocation(), found.Name, found.Label);

        if (call.Template is { ConstantValue.HasValue: false } template)
        {
            if (call.Kind == LogKind.Log && ValueReader.IsPutTogether(template))
                report.Add(LogTemplateRule.Descriptor, template.Syntax.GetLocation());
            LogValueRules.Check(call.Kind, new LogValue(template), evidence, flow, report);
        }

        foreach (LogValue value in call.Values) LogValueRules.Check(call.Kind, value, evidence, flow, report);
    }
}
