using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>OPM0007: the message of an exception is made of personal data, or an exception with such a message is logged.</summary>
internal static class ExceptionMessageRule
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new DiagnosticDescriptor(
        "OPM0007",
        "The message of an exception holds personal data",
        "'{0}' is personal data ({1}) and stands in the message of an exception, which is logged wherever it is caught; leave it out",
        RuleHelp.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Messages of exceptions get into logs, traces and error pages. Name the record by a key that says nothing of a person.",
        helpLinkUri: RuleHelp.Pages + "OPM0007.md");
}
