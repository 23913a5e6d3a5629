using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Says what the text of an object shows.</summary>
internal static class ObjectText
{
    /// <summary>Says whether the text of a type's objects shows their members: that of a record, an anonymous type or one with a text of its own.</summary>
    /// <param name="type">The type.</param>
    public static bool IsShown(INamedTypeSymbol type) => type.IsAnonymousType || type.IsRecord || OwnToString(type) is not null;

    /// <summary>Says whether the text of a type's objects shows a member. Where the source is not at hand, it does.</summary>
    /// <param name="type">The type.</param>
    /// <param name="member">The member's name.</param>
    public static bool Shows(INamedTypeSymbol type, string member)
    {
        if (OwnToString(type) is not { IsImplicitlyDeclared: false } method) return true;

        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not MethodDeclarationSyntax declaration) continue;

            HashSet<string> names = [.. declaration.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText)];
            bool isWhole = declaration.DescendantNodes().Any(node => node is ThisExpressionSyntax or BaseExpressionSyntax);
            return isWhole || names.Contains(member) || names.Any(name => IsOther(type, name));
        }

        return true;
    }

    // Another member that is read from, for example FullName => First + Last, may show it.
    private static bool IsOther(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).Any(member => member is IMethodSymbol || (member is IPropertySymbol { SetMethod: null } property && !HasField(type, property)));

    private static bool HasField(INamedTypeSymbol type, IPropertySymbol property) => type.GetMembers().OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static IMethodSymbol? OwnToString(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            IMethodSymbol? method = level.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty && method.IsOverride);
            if (method is not null) return method;
        }

        return null;
    }
}
