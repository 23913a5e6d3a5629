using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Pipelines;

/// <summary>Says whether the arguments of a call mean the same within a lambda expression.</summary>
internal static class CapturedArguments
{
    /// <summary>Says it.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="model">What the file means.</param>
    /// <param name="token">Ends the search.</param>
    public static bool CanBe(ArgumentListSyntax arguments, SemanticModel model, CancellationToken token) =>
        model.GetEnclosingSymbol(arguments.SpanStart, token) is not { IsStatic: false, ContainingType.IsValueType: true }
        && !arguments.ContainsDirectives
        && !arguments.DescendantNodes().Any(node => node switch
        {
            AwaitExpressionSyntax or DeclarationExpressionSyntax or DeclarationPatternSyntax or StackAllocArrayCreationExpressionSyntax => true,
            IdentifierNameSyntax name => IsByReference(model.GetSymbolInfo(name, token).Symbol),
            _ => false,
        });

    private static bool IsByReference(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType,
        ILocalSymbol local => local.RefKind != RefKind.None || local.Type.IsRefLikeType,
        _ => false,
    };
}
