using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Logs;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Rules;

/// <summary>Reports what calls log that is personal data. Safe for use by many threads.</summary>
internal sealed class LogCallRules
{
    private readonly LogCallReader _calls;
    private readonly EvidenceReader _evidence;
    private readonly FlowReader _flow;
    private readonly ExceptionMessages _messages;

    /// <summary>Makes the rules.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="types">Its types that log.</param>
    /// <param name="settings">What the files say of the rules.</param>
    public LogCallRules(Compilation compilation, LogTypes types, AnalyzerSettings settings)
    {
        _calls = new LogCallReader(types, settings);
        _evidence = new EvidenceReader(compilation, settings);
        _flow = new FlowReader(_evidence);
        _messages = new ExceptionMessages(compilation, _evidence);
    }

    /// <summary>Reads a call.</summary>
    /// <param name="operation">The call.</param>
    /// <returns>What it logs; null when it does not log.</returns>
    public LogCall? Read(IInvocationOperation operation) => _calls.Read(operation);

    /// <summary>Reports what a call logs.</summary>
    /// <param name="call">The call.</param>
    /// <param name="report">Takes what is found.</param>
    public void Check(LogCall call, RuleReport report)
    {
        if (call.Exception is { } exception && _messages.OfLogged(exception) is { } found)
            report.AddValue(ExceptionMessageRule.Descriptor, exception.Syntax.GetLocation(), found.Label, found.Name, found.Label);

        if (call.Template is { ConstantValue.HasValue: false } template)
        {
            if (call.Kind == LogKind.Log && ValueReader.IsPutTogether(template))
                report.Add(LogTemplateRule.Descriptor, template.Syntax.GetLocation());
            LogValueRules.Check(call.Kind, new LogValue(template), _evidence, _flow, report);
        }

        foreach (LogValue value in call.Values) LogValueRules.Check(call.Kind, value, _evidence, _flow, report);
    }
}
