using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds the names that stand beside a literal: what it is assigned to, handed to or compared with, and the key before it.</summary>
internal static class NamesBeside
{
    /// <summary>Finds them.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="model">Knows the parameters.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The names, the nearest first; none when there is none.</returns>
    public static IReadOnlyList<string> Find(SyntaxNode literal, SemanticModel model, CancellationToken cancellationToken)
    {
        List<string> names = [];
        SyntaxNode node = literal;
        while (node.Parent is { } parent && !TryAdd(node, parent, model, names, cancellationToken)) node = parent;
        return names;
    }

    // Whether the search ends here.
    private static bool TryAdd(SyntaxNode node, SyntaxNode parent, SemanticModel model, List<string> names, CancellationToken cancellationToken)
    {
        switch (parent)
        {
            case EqualsValueClauseSyntax or ArrowExpressionClauseSyntax:
                return Add(names, DeclaredName(parent.Parent));
            case AssignmentExpressionSyntax assignment:
                return Add(names, NameOf(assignment.Left == node ? assignment.Right : assignment.Left));
            case ArgumentSyntax argument:
                return ArgumentNames.Add(argument, model, names, cancellationToken);
            case AttributeArgumentSyntax argument:
                return ArgumentNames.Add(argument, model, names, cancellationToken);
            case AnonymousObjectMemberDeclaratorSyntax member:
                return Add(names, member.NameEquals?.Name.Identifier.ValueText);
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } entry:
                return entry.Expressions[0] == node || Add(names, NameOf(entry.Expressions[0]));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison:
                return Add(names, NameOf(comparison.Left == node ? comparison.Right : comparison.Left));
            case IsPatternExpressionSyntax test:
                return Add(names, NameOf(test.Expression));
            case SubpatternSyntax { ExpressionColon: { } colon }:
                return Add(names, NameOf(colon.Expression));
            case ReturnStatementSyntax:
                return Add(names, DeclaredName(parent.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax or LocalFunctionStatementSyntax)));
            case SwitchStatementSyntax choice:
                return Add(names, NameOf(choice.Expression));
            case SwitchExpressionArmSyntax arm when arm.Pattern == node:
                return Add(names, arm.Parent is SwitchExpressionSyntax of ? NameOf(of.GoverningExpression) : null);
            default:
                return parent is StatementSyntax and not SwitchStatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax;
        }
    }

    /// <summary>The name of an expression: of its variable, its member or the text that it is found by; null when there is none.</summary>
    /// <param name="expression">The expression.</param>
    public static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } element =>
            arguments[0].Expression is LiteralExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax ? NameOf(arguments[0].Expression) : NameOf(element.Expression),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => NameOf(arguments[0].Expression),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } key => key.Token.ValueText,
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        PostfixUnaryExpressionSyntax operand => NameOf(operand.Operand),
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => variable.Identifier.ValueText,
        _ => null,
    };

    private static string? DeclaredName(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };

    private static bool Add(List<string> names, string? name)
    {
        if (name is not null) names.Add(name);
        return true;
    }
}
