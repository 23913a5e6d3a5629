using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0003: a whole object with personal data is logged.</summary>
internal static class LoggedObjectRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0003",
        "A whole object with personal data is logged",
        "'{0}' is logged whole with {1}, which is personal data; log the members that are needed",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An object is logged with all of its members, and some are personal data.",
        helpLinkUri: RuleHelp.Pages + "OPM0003.md");
}
