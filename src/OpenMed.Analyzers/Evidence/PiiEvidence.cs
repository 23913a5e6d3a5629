using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.Evidence;

/// <summary>What says that a value is personal data. Immutable.</summary>
internal sealed class PiiEvidence
{
    private const int MostChars = 60;

    /// <summary>Makes evidence.</summary>
    /// <param name="kind">What says it.</param>
    /// <param name="label">The label, for example <c>email</c>; for a classified value the name of the attribute.</param>
    /// <param name="value">The value.</param>
    public PiiEvidence(EvidenceKind kind, string label, IOperation value)
    {
        Kind = kind;
        Label = label;
        Value = value;
    }

    /// <summary>What says it.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The label, for example <c>email</c>; for a classified value the name of the attribute.</summary>
    public string Label { get; }

    /// <summary>The value, which may be a part of what is logged.</summary>
    public IOperation Value { get; }

    /// <summary>The source of the value, in one line, as a message names it.</summary>
    public string Name => NameOf(Value);

    /// <summary>Where a value stands, from its first word on: what stands behind a question mark starts with its point.</summary>
    /// <param name="value">The value.</param>
    public static Location LocationOf(IOperation value) => SyntaxOf(value).GetLocation();

    /// <summary>The source of a value, in one line, as a message names it.</summary>
    /// <param name="value">The value.</param>
    public static string NameOf(IOperation value)
    {
        string text = SyntaxOf(value).ToString();
        int lineEnd = text.IndexOfAny(['\r', '\n']);
        if (lineEnd >= 0) text = text.Substring(0, lineEnd).TrimEnd() + " ...";
        return text.Length <= MostChars ? text : text.Substring(0, MostChars) + "...";
    }

    private static SyntaxNode SyntaxOf(IOperation value)
    {
        SyntaxNode syntax = value.Syntax;
        while (syntax is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax || (syntax.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == syntax))
            syntax = syntax.Parent!;
        return syntax;
    }
}
