using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenMed.Analyzers.CodeFixes.Values;

/// <summary>Writes texts in the place of holes of an interpolated text.</summary>
internal static class InterpolatedText
{
    /// <summary>Writes them.</summary>
    /// <param name="whole">The interpolated text.</param>
    /// <param name="holes">Its holes, each with a text without braces, quotes and backslashes.</param>
    public static ExpressionSyntax Replace(InterpolatedStringExpressionSyntax whole, IEnumerable<KeyValuePair<SyntaxNode, string>> holes)
    {
        StringBuilder text = new(whole.ToString());
        foreach (KeyValuePair<SyntaxNode, string> hole in holes.OrderByDescending(hole => hole.Key.SpanStart))
        {
            TextSpan span = hole.Key.Span;
            text.Remove(span.Start - whole.SpanStart, span.Length).Insert(span.Start - whole.SpanStart, hole.Value);
        }

        return SyntaxFactory.ParseExpression(text.ToString()).WithTriviaFrom(whole);
    }
}
