using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Tells types that hold personal data. Safe for use by many threads.</summary>
internal sealed class PersonalMembers
{
    private const int LeastMembers = 2;

    // With one of them the others are of a person too.
    private static readonly HashSet<string> OfPersons = new HashSet<string>(StringComparer.Ordinal)
    {
        "first_name", "last_name", "email", "phone_number", "ssn", "date_of_birth", "medical_record_number", "credit_debit_card", "health_plan_beneficiary_number",
        "account_number", "user_name", "street_address", "tax_id", "certificate_license_number",
    };

    private readonly NameEvidence _names;
    private readonly ClassificationEvidence _classification;

    /// <summary>Makes one.</summary>
    /// <param name="names">Reads names.</param>
    /// <param name="classification">Reads attributes.</param>
    public PersonalMembers(NameEvidence names, ClassificationEvidence classification)
    {
        _names = names;
        _classification = classification;
    }

    /// <summary>The members of a type that are personal data.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Their names; empty when they are too few, or the type or one of its members is classified.</returns>
    public ImmutableArray<string> OfUnclassified(INamedTypeSymbol type)
    {
        if (_classification.Find(null, type) is not null || IsOfCode(type)) return ImmutableArray<string>.Empty;

        var found = new List<string>();
        bool isOfPerson = false;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.IsStatic || member.IsImplicitlyDeclared || TypeOf(member) is not { } memberType) continue;
            if (_classification.Find(member, memberType) is not null) return ImmutableArray<string>.Empty;

            if (_names.OfDeclared(member, memberType) is not { } label) continue;

            isOfPerson |= OfPersons.Contains(label);
            found.Add(member.Name);
        }

        return found.Count >= LeastMembers && isOfPerson ? found.ToImmutableArray() : ImmutableArray<string>.Empty;
    }

    // Services, exceptions and attributes are no data.
    private static bool IsOfCode(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (level.Name is "Exception" or "Attribute" && ValueShapes.IsOfFramework(level)) return true;
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property => property.Type,
        IFieldSymbol { IsConst: false, AssociatedSymbol: null, DeclaredAccessibility: not Accessibility.Private } field => field.Type,
        _ => null,
    };
}
