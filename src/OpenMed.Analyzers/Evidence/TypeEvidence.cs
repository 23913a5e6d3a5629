using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Rules.Names;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Reads from types whether values are personal data.</summary>
internal static class TypeEvidence
{
    /// <summary>Reads what a value's type says.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The label; null when it says nothing.</returns>
    public static string? Find(IOperation value)
    {
        if (ValueShapes.ElementOrSelf(value.Type) is not INamedTypeSymbol type) return OfTheValueIn(value);

        string? label = OfType(type);
        return label is null ? OfTheValueIn(value) : IsOfProgram(value, label) ? null : label;
    }

    /// <summary>Reads what a type says.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The label; null when it says nothing.</returns>
    public static string? OfType(ITypeSymbol type) =>
        ValueShapes.ElementOrSelf(type) is INamedTypeSymbol named ? OfFramework(named) ?? OfName(named) : null;

    private static string? OfFramework(INamedTypeSymbol type) => type.Name switch
    {
        "MailAddress" or "MailAddressCollection" when IsIn(type, "Mail") => "email",
        "IPAddress" or "IPEndPoint" when IsIn(type, "Net") => "ipv4",
        "PhysicalAddress" when IsIn(type, "NetworkInformation") => "mac_address",
        _ => null,
    };

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace.Name == space && ValueShapes.IsOfFramework(type);

    // A type that wraps one value and shows it: SocialSecurityNumber, EmailAddress.
    private static string? OfName(INamedTypeSymbol type)
    {
        if (ValueShapes.IsOfFramework(type) || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !ObjectText.IsShown(type)) return null;
        if (!NameLexicon.TryGet(type.Name.AsSpan(), out NameMeaning meaning) || meaning.Strength != NameStrength.Strong) return null;
        if (meaning.Label is "password" or "api_key" or "http_cookie" || !LabelPolicy.TryGet(type.Name, ValueShape.Text, out string label)) return null;

        return Values(type).Take(2).Count() == 1 ? label : null;
    }

    // The value that such a type wraps.
    private static string? OfTheValueIn(IOperation value)
    {
        if (value is not IPropertyReferenceOperation { Property: { Name: "Value" or "Text" or "Raw", ContainingType: { } type } property }) return null;

        return Values(type).Contains(property, SymbolEqualityComparer.Default) ? OfName(type) : null;
    }

    // What is kept, not what is read from it.
    private static IEnumerable<ISymbol> Values(INamedTypeSymbol type) => type.GetMembers().Where(member => member switch
    {
        IPropertySymbol { IsStatic: false, IsImplicitlyDeclared: false } property => type.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
        IFieldSymbol { IsStatic: false, AssociatedSymbol: null } => true,
        _ => false,
    });

    /// <summary>Says whether a value that a label fits is of the program or the machine itself, not of somebody who uses it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="label">The label.</param>
    public static bool IsOfProgram(IOperation value, string label) =>
        NameReader.Member(value) is IPropertySymbol { IsStatic: true } or IFieldSymbol { IsStatic: true } or IMethodSymbol { IsStatic: true, IsExtensionMethod: false, Parameters.IsEmpty: true }
        || (label is "ipv4" && (IsOfMachine(NameReader.Own(value)) || IsOfMachine(NameReader.Member(value)?.ContainingType?.Name)
            || (ValueReader.Receiver(value) ?? value) is var receiver && (IsOfMachine(NameReader.Own(receiver)) || IsOfMachine(SequenceText.Of(receiver)))));

    private static bool IsOfMachine(string? name) => name is not null && LabelPolicy.IsOfMachine(LabelPolicy.Letters(name));
}
