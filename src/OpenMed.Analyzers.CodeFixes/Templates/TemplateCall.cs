using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace OpenMed.Analyzers.CodeFixes.Templates;

/// <summary>A log call whose message is put together, and what it is with a template.</summary>
internal static class TemplateCall
{
    /// <summary>Makes the call with a template.</summary>
    /// <param name="root">The file.</param>
    /// <param name="message">Where the message stands.</param>
    /// <param name="model">What the file means.</param>
    /// <param name="token">Ends the work.</param>
    /// <returns>The call and what to put in its place; null when it cannot be told which value belongs to which hole, or no method takes the values.</returns>
    public static (InvocationExpressionSyntax Call, InvocationExpressionSyntax WithTemplate)? Rewrite(SyntaxNode root, TextSpan message, SemanticModel model, CancellationToken token)
    {
        ArgumentSyntax? argument = root.FindNode(message).FirstAncestorOrSelf<ArgumentSyntax>(node => node.Span.Contains(message));
        if (argument is not { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } || list.Arguments.Any(given => given.NameColon is not null)) return null;
        if (argument.DescendantTrivia().Any(IsComment) || TemplateReader.Read(argument.Expression, model, token) is not { } parts) return null;

        int index = list.Arguments.IndexOf(argument);
        List<ExpressionSyntax> given = [.. list.Arguments.Skip(index + 1).Select(given => given.Expression)];
        if (Merge(parts, given) is not var (template, values)) return null;

        ArgumentSyntax text = argument.WithExpression(
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(template)).WithTriviaFrom(argument.Expression));
        IEnumerable<ExpressionSyntax> added = IsTakenForAll(values, model) ? [AsObject(values[0])] : values.Select(value => value.WithoutTrivia());
        IEnumerable<ArgumentSyntax> arguments = list.Arguments.Take(index).Append(text).Concat(added.Select(SyntaxFactory.Argument));
        InvocationExpressionSyntax rewritten = call.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(arguments)).WithAdditionalAnnotations(Formatter.Annotation));
        return IsKnown(call, rewritten, model) ? (call, rewritten) : null;
    }

    // One between the parts of a message would be lost.
    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    // The holes that the texts have already take the values that were given already, in their order.
    private static (string Template, List<ExpressionSyntax> Values)? Merge(List<TemplatePart> parts, List<ExpressionSyntax> given)
    {
        if (given.Count > 0 && HolesOf(parts) != given.Count) return null;

        HoleNames names = new();
        StringBuilder template = new();
        List<ExpressionSyntax> values = [];
        foreach (TemplatePart part in parts)
        {
            if (part.Value is { } value)
            {
                template.Append('{').Append(names.Next(value)).Append(part.Text).Append('}');
                values.Add(value);
            }
            else if (given.Count == 0)
            {
                template.Append(part.Text.Replace("{", "{{").Replace("}", "}}"));
            }
            else
            {
                template.Append(part.Text);
                foreach (string name in NamedHoles.Find(part.Text)!)
                {
                    names.Keep(name);
                    values.Add(given[values.Count(given.Contains)]);
                }
            }
        }

        return (template.ToString(), values);
    }

    // Less than none when there is one by number.
    private static int HolesOf(List<TemplatePart> parts)
    {
        int count = 0;
        foreach (TemplatePart part in parts.Where(part => part.Value is null))
        {
            if (NamedHoles.Find(part.Text) is not { } holes) return -1;

            count += holes.Count;
        }

        return count;
    }

    // An array of objects that stands alone is.
    private static bool IsTakenForAll(List<ExpressionSyntax> values, SemanticModel model) =>
        values.Count == 1 && model.GetTypeInfo(values[0]).Type is IArrayTypeSymbol { ElementType.IsReferenceType: true };

    private static CastExpressionSyntax AsObject(ExpressionSyntax value) =>
        SyntaxFactory.CastExpression(SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.ObjectKeyword)), value.WithoutTrivia());

    // Behind a question mark a call means nothing by itself.
    private static bool IsKnown(InvocationExpressionSyntax call, InvocationExpressionSyntax rewritten, SemanticModel model) =>
        call.Expression is MemberBindingExpressionSyntax
        || model.GetSpeculativeSymbolInfo(call.SpanStart, rewritten, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol;
}
