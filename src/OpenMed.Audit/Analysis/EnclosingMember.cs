using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Audit.Analysis;

/// <summary>Names the member that a place lies in, which stays when lines move.</summary>
internal static class EnclosingMember
{
    /// <summary>Names it.</summary>
    /// <param name="location">The place, in source.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The names of the types and the member around it, with points; empty at the top of a program.</returns>
    public static string Of(Location location, CancellationToken cancellationToken) => string.Join(
        '.',
        location.SourceTree!.GetRoot(cancellationToken).FindNode(location.SourceSpan).AncestorsAndSelf().Select(NameOf).OfType<string>().Reverse());

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax => ".ctor",
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };
}
