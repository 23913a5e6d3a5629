using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Logs;
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
        context.RegisterOperationAction(
            operation =>
            {
                if (calls.Read((IInvocationOperation)operation.Operation) is { } call) Check(call, evidence, flow, messages, operation.ReportDiagnostic);
            },
            OperationKind.Invocation);
    }

    private static void Check(LogCall call, EvidenceReader evidence, FlowReader flow, ExceptionMessages messages, Action<Diagnostic> report)
    {
        if (call.Exception is { } exception && messages.OfLogged(exception) is { } found)
            report(Diagnostic.Create(ExceptionMessageRule.Descriptor, exception.Syntax.GetLocation(), found.Name, found.Label));

        if (call.Template is { ConstantValue.HasValue: false } template)
        {
            if (call.Kind == LogKind.Log && ValueReader.IsPutTogether(template))
                report(Diagnostic.Create(LogTemplateRule.Descriptor, template.Syntax.GetLocation()));
            LogValueRules.Check(call.Kind, new LogValue(template), evidence, flow, report);
        }

        foreach (LogValue value in call.Values) LogValueRules.Check(call.Kind, value, evidence, flow, report);
    }
}
