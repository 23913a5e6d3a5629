using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0012: a logger pipeline is configured without the sanitizer.</summary>
internal static class PipelineRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0012",
        "A logger pipeline is configured without the sanitizer",
        "'{0}' {1}; {2}",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A provider or a sink gets log events past the sanitizer of OpenMed.Logging, which the project refers to.",
        helpLinkUri: RuleHelp.Pages + "OPM0012.md");
}
