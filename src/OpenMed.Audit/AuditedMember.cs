namespace OpenMed.Audit;

/// <summary>A member of a type that is personal data.</summary>
/// <param name="Name">The name of the property or field.</param>
/// <param name="TypeName">The name of its type, as C# writes it.</param>
/// <param name="Label">The label that its name or type gives it; null when only an attribute says that it is personal data.</param>
/// <param name="Classification">The attribute that classifies it; null when none does.</param>
public sealed record AuditedMember(string Name, string TypeName, string? Label, string? Classification);
