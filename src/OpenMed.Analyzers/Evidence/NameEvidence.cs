using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Reads from names whether values are personal data. Safe for use by many threads.</summary>
internal sealed class NameEvidence
{
    private static readonly HashSet<string> Endings = new HashSet<string>(StringComparer.Ordinal)
    {
        "Number", "No", "Nr", "Num", "Value", "Id", "Birthday", "Name", "FullName", "DisplayName", "Address",
    };

    private static readonly string[] NotTheThing = ["Id", "Ids", "Guid", "Key", "Code", "Type", "Kind", "Status", "State", "Count", "Length", "Index", "Domain", "Host", "Version", "Hash", "Format", "Ref"];

    private readonly PersonTypes _persons;
    private readonly NamePolicy _policy;

    /// <summary>Makes a reader.</summary>
    /// <param name="persons">Knows the types of persons.</param>
    /// <param name="policy">Says which names are reported.</param>
    public NameEvidence(PersonTypes persons, NamePolicy policy)
    {
        _persons = persons;
        _policy = policy;
    }

    /// <summary>Reads what a value's names say.</summary>
    /// <param name="value">The value.</param>
    /// <param name="givenName">The name that the log gives to it; null for none.</param>
    /// <param name="shape">What the value can hold.</param>
    /// <returns>The label; null when they say nothing.</returns>
    public string? Find(IOperation value, string? givenName, ValueShape shape)
    {
        if (OfKnownMember(value) is { } known) return _policy.IsIgnored(known) ? null : known;
        if (_policy.IsClean(NameReader.Own(value))) return null;
        if (NameReader.Own(value) is "FullName" or "fullName" or "DisplayName" && (LabelPolicy.IsThing(givenName) || IsOfThing(value))) return null;

        if (value is IPropertyReferenceOperation or IFieldReferenceOperation && NameReader.Member(value) is { } member)
            return OfMember(member, ValueReader.Receiver(value), shape) ?? OfGivenName(member.Name, givenName, shape, member);

        string? own = NameReader.Own(value);
        if (own is not null && _policy.TryGet(own, shape, out string label))
            return value is IInvocationOperation call && call.Arguments.Any(argument => TypeEvidence.IsOfProgram(argument.Value, label)) ? null : label;

        return OfGivenName(own, givenName, shape, null);
    }

    /// <summary>Reads what the name of a declared member says, else its type where the name cannot.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">Its type.</param>
    /// <returns>The label; null when they say nothing.</returns>
    public string? OfDeclared(ISymbol member, ITypeSymbol type)
    {
        ValueShape shape = ValueShapes.Of(type);
        return shape is ValueShape.Harmless or ValueShape.Object ? OfType(member, type) : OfMember(member, null, shape);
    }

    /// <summary>Reads what the name of a parameter says, else its type.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The label; null when they say nothing.</returns>
    public string? OfParameter(IParameterSymbol parameter) =>
        _policy.TryGet(parameter.Name, ValueShapes.Of(parameter.Type), out string label) ? label : OfType(parameter, parameter.Type);

    /// <summary>Reads what the name of a member says, with that of its type and of what it is read from.</summary>
    /// <param name="member">The member.</param>
    /// <param name="receiver">What it is read from; null where it is not read.</param>
    /// <param name="shape">What it can hold.</param>
    /// <returns>The label; null when it says nothing.</returns>
    public string? OfMember(ISymbol member, IOperation? receiver, ValueShape shape)
    {
        if (ValueShapes.IsOfFramework(member) && !IsOfTuple(member))
            return IsStrong(member.Name) && _policy.TryGet(member.Name, shape, out string ofFramework) ? ofFramework : null;
        if (_policy.TryGet(member.Name, shape, out string label)) return label;
        if (member.IsStatic || !Endings.Contains(member.Name)) return null;

        if (_policy.IsClean(member.Name)) return null;
        if (LabelPolicy.IsWeak(member.Name, out string weak) && !_policy.IsIgnored(weak) && LabelPolicy.Fits(weak, shape) && _persons.IsPerson(member.ContainingType)) return weak;
        if (OfOwner(TypeName(member.ContainingType), member.Name, shape) is { } ofType) return ofType;

        return receiver is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation && NameReader.Own(receiver) is { } owner
            ? OfOwner(owner, member.Name, shape)
            : null;
    }

    // A file, a type or the like, which says so by its name or has the members of one.
    private static bool IsOfThing(IOperation value) => value is IMemberReferenceOperation { Member.ContainingType: { } type } &&
        (LabelPolicy.IsThing(type.Name) || (ValueReader.Receiver(value) is { } receiver && LabelPolicy.IsThing(NameReader.Own(receiver)))
            || type.GetMembers().Any(member => member.Name is "Extension" or "Exists" or "Path" or "Namespace" or "Assembly" or "IsDirectory" or "DirectoryName"));

    private string? OfType(ISymbol member, ITypeSymbol type) =>
        TypeEvidence.OfType(type) is { } label && !_policy.IsIgnored(label) && !_policy.IsClean(member.Name) ? label : null;

    private string? OfOwner(string owner, string member, ValueShape shape) =>
        !LabelPolicy.IsTechnical(owner) && _policy.TryGet(owner + "." + member, shape, out string label) ? label : null;

    // "PatientViewModel" and "IPatient" are patients.
    private static string TypeName(INamedTypeSymbol? type)
    {
        string name = type?.Name ?? "";
        if (type?.TypeKind == TypeKind.Interface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1])) name = name.Substring(1);
        return name.EndsWith("ViewModel", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;
    }

    // The log's name counts only where the value's own says nothing of another thing.
    private string? OfGivenName(string? own, string? given, ValueShape shape, ISymbol? member)
    {
        if (given is null || (own is not null && NotTheThing.Any(ending => own.EndsWith(ending, StringComparison.Ordinal) || own.Equals(ending, StringComparison.OrdinalIgnoreCase)))) return null;
        if (member is not null && member.IsStatic) return null;

        // An age that only the log names is that of a cache as often.
        return _policy.TryGet(given, shape, out string label) && label != "age" ? label : null;
    }

    private static bool IsOfTuple(ISymbol member) => member is IFieldSymbol { ContainingType.IsTupleType: true };

    private static bool IsStrong(string name) =>
        OpenMed.Rules.Names.NameLexicon.TryGet(name.AsSpan(), out OpenMed.Rules.Names.NameMeaning meaning) && meaning.Strength == OpenMed.Rules.Names.NameStrength.Strong;

    private static string? OfKnownMember(IOperation value) => NameReader.Member(value) switch
    {
        IPropertySymbol { Name: "Name", ContainingType.Name: "IIdentity" or "ClaimsIdentity" or "WindowsIdentity" or "GenericIdentity" } identity
            when ValueShapes.IsOfFramework(identity) => "user_name",
        IPropertySymbol { Name: "Address" or "User", ContainingType.Name: "MailAddress" } address when ValueShapes.IsOfFramework(address) => "email",
        IPropertySymbol { Name: "DisplayName", ContainingType.Name: "MailAddress" } address when ValueShapes.IsOfFramework(address) => "first_name",
        _ => null,
    };
}
