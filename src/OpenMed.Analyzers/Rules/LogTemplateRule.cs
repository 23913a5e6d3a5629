using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0002: a message template is put together at run time.</summary>
internal static class LogTemplateRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0002",
        "A message template is put together at run time",
        "The template is put together at run time, so that its values have no names and nothing can mask them by name; use holes like {Name} and pass the values",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An interpolated string or a sum of strings is the message template of a logger.",
        helpLinkUri: RuleHelp.Pages + "OPM0002.md");
}
