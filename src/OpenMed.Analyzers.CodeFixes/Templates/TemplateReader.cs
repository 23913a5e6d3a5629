using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.CodeFixes.Templates;

/// <summary>Takes a message that is put together apart.</summary>
internal static class TemplateReader
{
    /// <summary>Takes a message apart.</summary>
    /// <param name="message">The message: interpolated, or texts and values with plus signs between them.</param>
    /// <param name="model">What the file means.</param>
    /// <param name="token">Ends the reading.</param>
    /// <returns>Its parts; null when it is put together otherwise.</returns>
    public static List<TemplatePart>? Read(ExpressionSyntax message, SemanticModel model, CancellationToken token)
    {
        List<TemplatePart> parts = [];
        return TryAdd(parts, message, model, token) && parts.Exists(part => part.Value is not null) ? parts : null;
    }

    private static bool TryAdd(List<TemplatePart> parts, ExpressionSyntax message, SemanticModel model, CancellationToken token)
    {
        switch (message)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TryAdd(parts, parenthesized.Expression, model, token);
            case InterpolatedStringExpressionSyntax interpolated:
                return TryAddInterpolated(parts, interpolated, model, token);
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(sum, token).Type?.SpecialType == SpecialType.System_String:
                return TryAdd(parts, sum.Left, model, token) && TryAdd(parts, sum.Right, model, token);
            case LiteralExpressionSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
                when model.GetConstantValue(message, token) is { HasValue: true, Value: string text }:
                parts.Add(TemplatePart.OfText(text));
                return true;
            default:
                parts.Add(TemplatePart.OfValue(message, ""));
                return true;
        }
    }

    // Its texts are read from what they mean, since the source has its braces and quotes in four forms.
    private static bool TryAddInterpolated(List<TemplatePart> parts, InterpolatedStringExpressionSyntax message, SemanticModel model, CancellationToken token)
    {
        if (model.GetOperation(message, token) is not IInterpolatedStringOperation operation) return false;

        foreach (IInterpolatedStringContentOperation content in operation.Parts)
        {
            switch (content)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } }:
                    parts.Add(TemplatePart.OfText(text));
                    break;
                case IInterpolationOperation { Syntax: InterpolationSyntax hole } interpolation:
                    parts.Add(TemplatePart.OfValue(WithoutParentheses(hole.Expression), FormatOf(interpolation)));
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax value)
    {
        while (value is ParenthesizedExpressionSyntax parenthesized) value = parenthesized.Expression;
        return value;
    }

    private static string FormatOf(IInterpolationOperation hole)
    {
        string alignment = hole.Alignment is { ConstantValue: { HasValue: true, Value: int width } } ? "," + width.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        string format = hole.FormatString is { ConstantValue: { HasValue: true, Value: string text } } ? ":" + text : "";
        return alignment + format;
    }
}
