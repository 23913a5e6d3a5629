using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace OpenMed.Analyzers.CodeFixes.Classification;

/// <summary>Finds the declarations that a finding is about, and says where an attribute stands on them.</summary>
internal static class PersonalDeclarations
{
    private static readonly char[] BetweenMembers = [','];

    /// <summary>Finds them in the file of the finding.</summary>
    /// <param name="root">The file.</param>
    /// <param name="diagnostic">The finding: about a parameter, or about a type with the names of its members.</param>
    public static IEnumerable<SyntaxNode> Find(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan);
        if (!diagnostic.Properties.TryGetValue(FindingProperties.Members, out string? members) || members is null)
            return node.FirstAncestorOrSelf<ParameterSyntax>() is { } parameter ? [parameter] : [];

        HashSet<string> names = new(members.Split(BetweenMembers, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        return node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? MembersOf(type).Where(member => NamesOf(member).Any(names.Contains)) : [];
    }

    /// <summary>What an attribute on a declaration is of.</summary>
    /// <param name="declaration">The declaration.</param>
    public static AttributeTargets TargetOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } or PropertyDeclarationSyntax => AttributeTargets.Property,
        ParameterSyntax => AttributeTargets.Parameter,
        _ => AttributeTargets.Field,
    };

    /// <summary>Adds an attribute, before those that are there and below the comments.</summary>
    /// <param name="declaration">The declaration, in its file.</param>
    /// <param name="attribute">The name of the attribute.</param>
    public static SyntaxNode WithAttribute(SyntaxNode declaration, NameSyntax attribute)
    {
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(attribute)))
            .WithAdditionalAnnotations(Simplifier.AddImportsAnnotation).WithLeadingTrivia(declaration.GetLeadingTrivia());
        if (declaration is ParameterSyntax parameter)
        {
            if (TargetOf(declaration) == AttributeTargets.Property) list = list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword)));
            ParameterSyntax below = parameter.WithoutLeadingTrivia();
            return below.WithAttributeLists(below.AttributeLists.Insert(0, list.WithTrailingTrivia(SyntaxFactory.Space)));
        }

        SyntaxTriviaList leading = declaration.GetLeadingTrivia();
        bool isIndented = leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia);
        MemberDeclarationSyntax member = ((MemberDeclarationSyntax)declaration).WithLeadingTrivia(isIndented ? SyntaxFactory.TriviaList(leading[leading.Count - 1]) : SyntaxTriviaList.Empty);
        return member.WithAttributeLists(member.AttributeLists.Insert(0, list.WithTrailingTrivia(EndOfLine(declaration))));
    }

    private static SyntaxTrivia EndOfLine(SyntaxNode declaration) =>
        declaration.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end : SyntaxFactory.LineFeed;

    // The parameters of a record are its properties.
    private static IEnumerable<SyntaxNode> MembersOf(TypeDeclarationSyntax type)
    {
        IEnumerable<SyntaxNode> parameters = type is RecordDeclarationSyntax { ParameterList: { } list } ? list.Parameters : [];
        return parameters.Concat(type.Members.Where(member => member is PropertyDeclarationSyntax or FieldDeclarationSyntax));
    }

    private static IEnumerable<string> NamesOf(SyntaxNode member) => member switch
    {
        ParameterSyntax parameter => [parameter.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        _ => [],
    };
}
