using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0011: personal data flows through a variable, a tuple, a builder of texts, a query or a method of the same file into a log call.</summary>
internal static class FlowRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0011",
        "Personal data flows into a log call",
        "'{0}' holds personal data ({1}, of '{2}') and is written to the log as it is; mask it or leave it out",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A value in a log call has a name that says nothing, but comes from one that is personal data.",
        helpLinkUri: RuleHelp.Pages + "OPM0011.md");
}
