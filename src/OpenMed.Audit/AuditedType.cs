namespace OpenMed.Audit;

/// <summary>A type whose members are personal data.</summary>
/// <param name="FullName">The name with its namespace.</param>
/// <param name="Project">The name of the project that declares it.</param>
/// <param name="Place">Where its name stands.</param>
/// <param name="Members">The members that are personal data, in the order of their declaration; never empty.</param>
public sealed record AuditedType(string FullName, string Project, AuditPlace Place, IReadOnlyList<AuditedMember> Members);
