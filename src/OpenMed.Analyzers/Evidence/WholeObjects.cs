using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds the members of whole objects that are personal data. Safe for use by many threads.</summary>
internal sealed class WholeObjects
{
    private const int MostDepth = 2;

    private readonly NameEvidence _names;
    private readonly ClassificationEvidence _classification;

    /// <summary>Makes a finder.</summary>
    /// <param name="names">Reads names.</param>
    /// <param name="classification">Reads attributes.</param>
    public WholeObjects(NameEvidence names, ClassificationEvidence classification)
    {
        _names = names;
        _classification = classification;
    }

    /// <summary>Finds the members of a logged value that are personal data and get into the log.</summary>
    /// <param name="value">The value, without what it is put together from.</param>
    /// <param name="isDestructured">Whether the log takes the members, not the text.</param>
    /// <param name="whole">The object.</param>
    /// <returns>The names of the members; none when the log shows none.</returns>
    public ImmutableArray<string> Find(IOperation value, bool isDestructured, out IOperation whole)
    {
        whole = value;
        if (Serialized(value) is { } serialized)
        {
            whole = serialized;
            isDestructured = true;
        }

        if (ValueShapes.ElementOrSelf(whole.Type) is not INamedTypeSymbol type || !IsLookedAt(type)) return ImmutableArray<string>.Empty;
        if (!isDestructured && !ObjectText.IsShown(type)) return ImmutableArray<string>.Empty;

        List<string> members = [];
        AddMembers(members, type, isDestructured, "", MostDepth);
        return members.Distinct(StringComparer.Ordinal).ToImmutableArray();
    }

    private static bool IsLookedAt(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.None && !type.IsTupleType && (type.IsAnonymousType || !ValueShapes.IsOfFramework(type))
        && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface;

    private static IOperation? Serialized(IOperation value)
    {
        if (value is not IInvocationOperation { Arguments: { Length: > 0 } arguments } call) return null;
        if (call.TargetMethod.Name is not ("Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "SerializeToElement" or "ToJson" or "ToJsonString")) return null;

        IOperation source = call.TargetMethod.Name.StartsWith("Serialize", StringComparison.Ordinal) ? arguments[0].Value : call.Instance ?? arguments[0].Value;
        return ValueReader.Resolve(source);
    }

    private void AddMembers(List<string> members, INamedTypeSymbol type, bool isDestructured, string prefix, int depth)
    {
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers())
            {
                if (TypeOf(member) is not { } memberType || IsLeftOut(member)) continue;
                if (!isDestructured && !ObjectText.Shows(type, member.Name)) continue;

                if (IsPersonal(member, memberType)) members.Add(prefix + member.Name);
                else if (depth > 1 && ValueShapes.ElementOrSelf(memberType) is INamedTypeSymbol inner && IsLookedAt(inner) && (isDestructured || ObjectText.IsShown(inner)))
                    AddMembers(members, inner, isDestructured, prefix + member.Name + ".", depth - 1);
            }
        }
    }

    private bool IsPersonal(ISymbol member, ITypeSymbol type) => _classification.Find(member, type) is not null || _names.OfDeclared(member, type) is not null;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null } property => property.Type,
        IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } field => field.Type,
        _ => null,
    };

    private static bool IsLeftOut(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is
        "JsonIgnoreAttribute" or "NotLoggedAttribute" or "LogMaskedAttribute" or "IgnoreDataMemberAttribute" or "LogPropertyIgnoreAttribute");
}
