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
        if (TemplateReader.Read(argument.Expression, model, token) is not { } parts) return null;

        int index = list.Arguments.IndexOf(argument);
        List<ArgumentSyntax> given = [.. list.Arguments.Skip(index + 1)];
        if (Merge(parts, given) is not var (template, values)) return null;

        ArgumentSyntax text = argument.WithExpression(
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(template)).WithTriviaFrom(argument.Expression));
        IEnumerable<ArgumentSyntax> arguments = list.Arguments.Take(index).Append(text).Concat(values.Select(value => AsOne(value, values.Count, model)));
        InvocationExpressionSyntax rewritten = call.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(arguments)).WithAdditionalAnnotations(Formatter.Annotation));
        return IsKnown(call, rewritten, model) ? (call, rewritten) : null;
    }

    // The holes that the texts have already take the values that were given already, in their order.
    private static (string Template, List<ArgumentSyntax> Values)? Merge(List<TemplatePart> parts, List<ArgumentSyntax> given)
    {
        if (given.Count > 0 && HolesOf(parts) != given.Count) return null;

        HoleNames names = new();
        StringBuilder template = new();
        List<ArgumentSyntax> values = [];
        foreach (TemplatePart part in parts)
        {
            if (part.Value is { } value)
            {
                template.Append('{').Append(names.Next(value)).Append(part.Text).Append('}');
                values.Add(SyntaxFactory.Argument(value.WithoutTrivia()));
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

    // An array that stands alone would be taken for all values.
    private static ArgumentSyntax AsOne(ArgumentSyntax value, int count, SemanticModel model) =>
        count == 1 && model.GetTypeInfo(value.Expression).Type is IArrayTypeSymbol { ElementType.IsReferenceType: true }
            ? value.WithExpression(SyntaxFactory.CastExpression(SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.ObjectKeyword)), value.Expression))
            : value;

    // Behind a question mark a call means nothing by itself.
    private static bool IsKnown(InvocationExpressionSyntax call, InvocationExpressionSyntax rewritten, SemanticModel model) =>
        call.Expression is MemberBindingExpressionSyntax
        || model.GetSpeculativeSymbolInfo(call.SpanStart, rewritten, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol;
}
