using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
