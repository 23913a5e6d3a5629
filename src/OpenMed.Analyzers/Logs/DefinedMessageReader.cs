using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads calls of the delegates that <c>LoggerMessage.Define</c> and <c>DefineScope</c> make.</summary>
internal static class DefinedMessageReader
{
    /// <summary>Reads a call of a delegate.</summary>
    /// <param name="call">The call.</param>
    /// <param name="types">The types that log.</param>
    /// <returns>What it logs; null when it is no such delegate.</returns>
    public static LogCall? Read(IInvocationOperation call, LogTypes types)
    {
        if (types.Logger is null || call.Instance?.Type is not INamedTypeSymbol { TypeArguments: { Length: >= 2 } arguments } type) return null;
        if (!SymbolEqualityComparer.Default.Equals(arguments[0], types.Logger)) return null;

        bool isScope = type.Name == "Func" && arguments[arguments.Length - 1].Name == nameof(IDisposable);
        bool isLog = type.Name == "Action" && arguments[arguments.Length - 1].Name == nameof(Exception);
        if (!isScope && !isLog) return null;

        int end = isLog ? call.Arguments.Length - 1 : call.Arguments.Length;
        List<IOperation> operations = [];
        for (int index = 1; index < end; index++) operations.Add(call.Arguments[index].Value);
        string? template = Template(CallArguments.WithoutConversions(call.Instance));
        return new LogCall(
            LogFamily.Extensions,
            isScope ? LogKind.Scope : LogKind.Log,
            null,
            MessageReader.Named(operations, TemplateHoles.Read(template)),
            isLog ? call.Arguments[end].Value : null);
    }

    // The template may stand in another file, where only its syntax is to be had.
    private static string? Template(IOperation instance)
    {
        ISymbol? symbol = instance switch
        {
            IMemberReferenceOperation member => member.Member,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        foreach (SyntaxReference reference in symbol?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            EqualsValueClauseSyntax? value = reference.GetSyntax() switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            LiteralExpressionSyntax? literal = value?.Value.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
                .LastOrDefault(text => text.IsKind(SyntaxKind.StringLiteralExpression));
            if (literal is not null) return literal.Token.ValueText;
        }

        return null;
    }
}
