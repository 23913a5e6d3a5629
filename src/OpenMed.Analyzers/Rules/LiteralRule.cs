using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0005: personal data or a secret stands as a literal in the source.</summary>
internal static class LiteralRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0005",
        "Personal data or a secret stands as a literal in the source",
        "The literal holds {0} ({1}); {2}",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Source is copied, kept in its history and read by many. Use values of ranges that are set aside for tests, and read secrets from a store or from the environment.",
        helpLinkUri: RuleHelp.Pages + "OPM0005.md");
}
