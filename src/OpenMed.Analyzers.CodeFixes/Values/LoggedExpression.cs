using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenMed.Analyzers.CodeFixes.Values;

/// <summary>Finds what is to be replaced for a value that is reported: it, with what is read from it.</summary>
internal static class LoggedExpression
{
    /// <summary>Finds the expression.</summary>
    /// <param name="root">The file.</param>
    /// <param name="span">The place of the finding.</param>
    /// <returns>It, up to where it is given away; null when no expression stands there.</returns>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan span)
    {
        SyntaxNode? node = root.FindNode(span, getInnermostNodeForTie: true);
        while (node is not null and not ExpressionSyntax) node = node.Parent;
        if (node is not ExpressionSyntax expression || !span.Contains(expression.SpanStart)) return null;

        while (expression.Parent is ExpressionSyntax parent && IsReadFrom(parent, expression)) expression = parent;
        return expression;
    }

    /// <summary>Says whether a text can stand where an expression does.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="model">What the file means.</param>
    /// <param name="token">Ends the search.</param>
    public static bool CanBeText(ExpressionSyntax expression, SemanticModel model, CancellationToken token)
    {
        if (expression.Parent is InterpolationSyntax or LambdaExpressionSyntax or SelectClauseSyntax or AnonymousObjectMemberDeclaratorSyntax) return true;
        if (model.GetTypeInfo(expression, token).ConvertedType is not { } type) return false;
        if (type is ITypeParameterSymbol || IsInferred(expression, model, token)) return true;

        return model.Compilation.ClassifyConversion(model.Compilation.GetSpecialType(SpecialType.System_String), type).IsImplicit;
    }

    private static bool IsReadFrom(ExpressionSyntax parent, ExpressionSyntax expression) => parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == expression,
        InvocationExpressionSyntax call => call.Expression == expression,
        ElementAccessExpressionSyntax access => access.Expression == expression,
        ConditionalAccessExpressionSyntax => true,
        PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.CoalesceExpression) && binary.Left == expression,
        _ => false,
    };

    // Serilog's methods take values of any type.
    private static bool IsInferred(ExpressionSyntax expression, SemanticModel model, CancellationToken token)
    {
        if (expression.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: not GenericNameSyntax } call } list } argument) return false;
        if (model.GetSymbolInfo(call, token).Symbol is not IMethodSymbol method) return false;

        int index = list.Arguments.IndexOf(argument);
        IParameterSymbol? parameter = argument.NameColon is { } name ? method.Parameters.FirstOrDefault(given => given.Name == name.Name.Identifier.ValueText)
            : index < method.Parameters.Length ? method.Parameters[index] : null;
        return parameter?.OriginalDefinition.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method };
    }
}
