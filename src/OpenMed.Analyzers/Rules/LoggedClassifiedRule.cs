using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0004: a value that an attribute classifies is logged.</summary>
internal static class LoggedClassifiedRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0004",
        "A classified value is logged",
        "'{0}' is classified as [{1}] and is written to the log as it is; redact it or leave it out",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A value in a call of a logger has an attribute that classifies it.",
        helpLinkUri: RuleHelp.Pages + "OPM0004.md");
}
