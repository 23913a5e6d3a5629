using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OpenMed.Rules.Names;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Knows which types are of persons: they have a birth date, a given name or a number that only persons have. Safe for use by many threads.</summary>
internal sealed class PersonTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _known = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);

    /// <summary>Says whether a type is of persons.</summary>
    /// <param name="type">The type; null for none.</param>
    public bool IsPerson(INamedTypeSymbol? type) => type is not null && !ValueShapes.IsOfFramework(type) && _known.GetOrAdd(type, Look);

    private static bool Look(INamedTypeSymbol type) => type.GetMembers().Any(IsOfPersons);

    private static bool IsOfPersons(ISymbol member) =>
        member is (IPropertySymbol or IFieldSymbol) and { IsStatic: false, IsImplicitlyDeclared: false }
        && NameLexicon.TryGet(member.Name.AsSpan(), out NameMeaning meaning) && meaning.Strength == NameStrength.Strong
        && meaning.Label is "first_name" or "last_name" or "date_of_birth" or "ssn";
}
