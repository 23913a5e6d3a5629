using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Pipelines;

/// <summary>Makes syntax that no formatter lays out again: it would move the comments beside it.</summary>
internal static class PlainSyntax
{
    private static SyntaxTriviaList None => SyntaxTriviaList.Empty;

    private static SyntaxTriviaList Space => SyntaxFactory.TriviaList(SyntaxFactory.Space);

    /// <summary>A dot.</summary>
    public static SyntaxToken Dot => SyntaxFactory.Token(None, SyntaxKind.DotToken, None);

    /// <summary>A name.</summary>
    /// <param name="name">The name.</param>
    public static IdentifierNameSyntax Name(string name) => SyntaxFactory.IdentifierName(Identifier(name));

    /// <summary>A member of something.</summary>
    /// <param name="receiver">What has it.</param>
    /// <param name="dot">The dot between.</param>
    /// <param name="name">The member.</param>
    public static MemberAccessExpressionSyntax Member(ExpressionSyntax receiver, SyntaxToken dot, SimpleNameSyntax name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, dot, name);

    /// <summary>A call.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="arguments">With what.</param>
    public static InvocationExpressionSyntax Call(ExpressionSyntax method, params ExpressionSyntax[] arguments) => SyntaxFactory.InvocationExpression(method, SyntaxFactory.ArgumentList(
        SyntaxFactory.Token(None, SyntaxKind.OpenParenToken, None),
        SyntaxFactory.SeparatedList(arguments.Select(SyntaxFactory.Argument)),
        SyntaxFactory.Token(None, SyntaxKind.CloseParenToken, None)));

    /// <summary>A lambda expression with one parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="body">What it does.</param>
    public static SimpleLambdaExpressionSyntax Lambda(string parameter, ExpressionSyntax body) =>
        SyntaxFactory.SimpleLambdaExpression(SyntaxFactory.Parameter(Identifier(parameter)), body).WithArrowToken(SyntaxFactory.Token(Space, SyntaxKind.EqualsGreaterThanToken, Space));

    private static SyntaxToken Identifier(string name) => SyntaxFactory.Identifier(None, name, None);
}
