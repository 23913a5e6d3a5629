namespace OpenMed.Analyzers.Inventory;

/// <summary>A member of a type that is personal data. Immutable.</summary>
public sealed class PersonalMember
{
    /// <summary>Makes one.</summary>
    /// <param name="name">The name of the property or field.</param>
    /// <param name="typeName">The name of its type, without namespaces.</param>
    /// <param name="label">The label; null when only an attribute says that it is personal data.</param>
    /// <param name="classification">The name of the attribute that classifies it; null when none does.</param>
    internal PersonalMember(string name, string typeName, string? label, string? classification)
    {
        Name = name;
        TypeName = typeName;
        Label = label;
        Classification = classification;
    }

    /// <summary>The name of the property or field.</summary>
    public string Name { get; }

    /// <summary>The name of its type as C# writes it, without namespaces; for example <c>string?</c>.</summary>
    public string TypeName { get; }

    /// <summary>The label that its name or its type gives it, for example <c>email</c>; null when only an attribute says that it is personal data.</summary>
    public string? Label { get; }

    /// <summary>The name of the attribute that classifies it or its whole type, without the ending <c>Attribute</c>; null when none does.</summary>
    public string? Classification { get; }
}
