using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Knows texts of resource files: <c>Resources.UserNameMissing</c> names what the text is about, not what it holds.</summary>
internal static class ResourceTexts
{
    /// <summary>Says whether a value is one.</summary>
    /// <param name="value">The value.</param>
    public static bool Is(IOperation value) =>
        value is IPropertyReferenceOperation { Property: { IsStatic: true, Type.SpecialType: SpecialType.System_String, ContainingType: { } type } }
        && type.GetMembers("ResourceManager").Any(member => member is (IPropertySymbol or IFieldSymbol) and { IsStatic: true });
}
