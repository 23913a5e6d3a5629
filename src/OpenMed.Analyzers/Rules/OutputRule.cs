using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0010: personal data is written to the console, to a trace or to a file.</summary>
internal static class OutputRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0010",
        "Personal data is written to the console, to a trace or to a file",
        "'{0}' is personal data ({1}) and is written where no logger can mask it; mask it or leave it out",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Personal data is written past the loggers.",
        helpLinkUri: RuleHelp.Pages + "OPM0010.md");
}
