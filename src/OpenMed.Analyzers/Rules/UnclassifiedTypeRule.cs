using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0013: a type holds personal data, and neither it nor a member of it is classified.</summary>
internal static class UnclassifiedTypeRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0013",
        "A type of personal data is not classified",
        "'{0}' holds personal data ({1}) and has no attribute that classifies it",
        RuleHelp.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Two members of a type or more are personal data by their names. With attributes that classify them, the inventory of an application's data can be read from its code.",
        helpLinkUri: RuleHelp.Pages + "OPM0013.md");
}
