using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0001: a value in a call of a logger is personal data.</summary>
internal static class LoggedValueRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0001",
        "Personal data is logged",
        "'{0}' is personal data ({1}) and is written to the log as it is; mask it or leave it out",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A value in a call of a logger is personal data, by its name or by its type.",
        helpLinkUri: RuleHelp.Pages + "OPM0001.md");
}
