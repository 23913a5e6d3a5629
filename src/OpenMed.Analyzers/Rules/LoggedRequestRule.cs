using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0006: headers, cookies, query, form or body of a request are logged.</summary>
internal static class LoggedRequestRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0006",
        "A part of a request that may hold anything is logged",
        "'{0}' holds the {1} of a request, where anything may stand; log the parts that are needed",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Headers, cookies, query, form or body of a request are logged whole, or a header that is a credential.",
        helpLinkUri: RuleHelp.Pages + "OPM0006.md");
}
