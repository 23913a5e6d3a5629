using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Pipelines;

/// <summary>A chain of calls on a logging builder, to which the sanitizer is added.</summary>
internal static class ProviderChain
{
    /// <summary>The method that adds the sanitizer.</summary>
    public const string Sanitizer = "AddPiiSanitizer";

    private const string Builder = "Microsoft.Extensions.Logging.ILoggingBuilder";

    /// <summary>Finds the last call of a chain that still gives the builder.</summary>
    /// <param name="place">The name of a call of the chain.</param>
    /// <param name="model">What the file means.</param>
    /// <param name="token">Ends the search.</param>
    /// <returns>It; null when the call does not give a logging builder.</returns>
    public static InvocationExpressionSyntax? Find(SyntaxNode place, SemanticModel model, CancellationToken token)
    {
        if (place.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !GivesBuilder(call, model, token)) return null;

        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call && GivesBuilder(next, model, token)) call = next;
        return call;
    }

    /// <summary>Adds the sanitizer behind a call, on a line of its own where the call stands on one.</summary>
    /// <param name="call">The call.</param>
    public static InvocationExpressionSyntax Append(InvocationExpressionSyntax call)
    {
        SyntaxTriviaList trailing = call.GetTrailingTrivia();
        if (call.Expression is not MemberAccessExpressionSyntax access || EndOfLine(access.Expression.GetTrailingTrivia()) is not { } end)
            return Call(call.WithoutTrailingTrivia(), PlainSyntax.Dot).WithTrailingTrivia(trailing);

        SyntaxTrivia indent = access.OperatorToken.LeadingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        SyntaxToken dot = PlainSyntax.Dot.WithLeadingTrivia(indent.RawKind == 0 ? SyntaxTriviaList.Empty : SyntaxFactory.TriviaList(indent));
        return EndOfLine(trailing) is null
            ? Call(call.WithTrailingTrivia(end), dot).WithTrailingTrivia(trailing)
            : Call(call, dot).WithTrailingTrivia(end);
    }

    private static InvocationExpressionSyntax Call(ExpressionSyntax receiver, SyntaxToken dot) => PlainSyntax.Call(PlainSyntax.Member(receiver, dot, PlainSyntax.Name(Sanitizer)));

    private static SyntaxTrivia? EndOfLine(SyntaxTriviaList trivia) =>
        trivia.LastOrDefault(one => one.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end : null;

    private static bool GivesBuilder(InvocationExpressionSyntax call, SemanticModel model, CancellationToken token) =>
        model.GetSymbolInfo(call, token).Symbol is IMethodSymbol method
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, model.Compilation.GetTypeByMetadataName(Builder));
}
