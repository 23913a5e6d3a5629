using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0009: a scope, a property of a log or a tag of an activity holds personal data.</summary>
internal static class LogContextRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0009",
        "Personal data is in a scope, a property or a tag",
        "'{0}' is personal data ({1}) and goes into every event and trace below it; mask it or leave it out",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A scope, a property of a logger or a tag of an activity holds personal data.",
        helpLinkUri: RuleHelp.Pages + "OPM0009.md");
}
