using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Rules;

/// <summary>Makes what the rules report, with what a fix needs to know.</summary>
internal static class Findings
{
    /// <summary>Makes a finding about a value.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where the value stands.</param>
    /// <param name="label">Its label.</param>
    /// <param name="messageArguments">What the message of the rule names.</param>
    public static Diagnostic OfValue(DiagnosticDescriptor rule, Location place, string label, params object[] messageArguments) =>
        Diagnostic.Create(rule, place, ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Label, label), messageArguments);

    /// <summary>Makes a finding about members of a type.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where the type or the object stands.</param>
    /// <param name="members">The names of the members.</param>
    /// <param name="messageArguments">What the message of the rule names.</param>
    public static Diagnostic OfMembers(DiagnosticDescriptor rule, Location place, ImmutableArray<string> members, params object[] messageArguments) =>
        Diagnostic.Create(rule, place, ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Members, string.Join(",", members)), messageArguments);
}
