using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0008: a method with <c>[LoggerMessage]</c> has a parameter for personal data that no attribute classifies.</summary>
internal static class LoggerMethodRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0008",
        "A parameter of a logger method is personal data",
        "'{0}' is personal data ({1}) and no attribute classifies it; classify it, so that it is redacted, or leave it out",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A parameter of a method with [LoggerMessage] says by its name or type that it is personal data, and has no attribute by which a redactor knows it.",
        helpLinkUri: RuleHelp.Pages + "OPM0008.md");
}
