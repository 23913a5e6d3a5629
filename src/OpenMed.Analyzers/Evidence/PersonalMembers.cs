using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Inventory;

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

    // Whose account it is, which a firm is too.
    private static readonly string[] AccountEndings = ["Holder", "Owner"];

    private static readonly string[] SettingsEndings = ["Settings", "Options", "Configuration", "Config"];

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

    /// <summary>Says whether a type is of a kind that holds data.</summary>
    /// <param name="type">The type.</param>
    public static bool CanHold(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsStatic && !type.IsImplicitlyDeclared && type.Locations.Length > 0;

    /// <summary>The members of a type that are personal data and not classified.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Their names; empty when they are too few, or the type or one of its members is classified.</returns>
    public ImmutableArray<string> OfUnclassified(INamedTypeSymbol type)
    {
        ImmutableArray<PersonalMember> members = Of(type);
        return members.Any(member => member.Classification is not null) ? ImmutableArray<string>.Empty : members.Select(member => member.Name).ToImmutableArray();
    }

    /// <summary>The members of a type that are personal data, classified or not.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The members; empty when none is classified and they are too few to be of a person.</returns>
    public ImmutableArray<PersonalMember> Of(INamedTypeSymbol type)
    {
        if (IsOfCode(type)) return ImmutableArray<PersonalMember>.Empty;

        string? ofWhole = _classification.Find(null, type);
        ImmutableArray<PersonalMember>.Builder found = ImmutableArray.CreateBuilder<PersonalMember>();
        bool isOfPerson = false, isClassified = ofWhole is not null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.IsStatic || member.IsImplicitlyDeclared || TypeOf(member) is not { } memberType) continue;

            string? own = _classification.Find(member, memberType);
            string? label = MaskingCalls.HasMaskedName(member.Name) ? null : _names.OfDeclared(member, memberType);
            if (own is null && label is null) continue;

            isClassified |= own is not null;
            isOfPerson |= label is not null && OfPersons.Contains(label);
            found.Add(new PersonalMember(member.Name, memberType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), label, own ?? ofWhole));
        }

        if (IsOfSettings(type) && !found.Any(IsOfNamedPerson)) isOfPerson = false;
        return isClassified || (found.Count >= LeastMembers && isOfPerson) ? found.ToImmutable() : ImmutableArray<PersonalMember>.Empty;
    }

    // What is set up there is of a company or a program, unless a person is named.
    private static bool IsOfSettings(INamedTypeSymbol type) => SettingsEndings.Any(type.Name.EndsWith);

    private static bool IsOfNamedPerson(PersonalMember member) => member.Label is "first_name" or "last_name" or "date_of_birth" or "ssn" && !AccountEndings.Any(member.Name.EndsWith);

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
