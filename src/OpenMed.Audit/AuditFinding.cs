namespace OpenMed.Audit;

/// <summary>A place in the source that a rule reports.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity that the settings of the project give it.</param>
/// <param name="Message">What was found. It names expressions; texts that stand in them are hidden.</param>
/// <param name="Label">What kind of data it is: a label, for example <c>email</c>, the attribute that classifies it, or <c>several</c>.</param>
/// <param name="Project">The name of the project.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Fingerprint">The same for the same finding in later audits, also when lines above it were added or removed.</param>
/// <param name="IsSuppressed">Whether a pragma or an attribute in the source says that it is right there.</param>
public sealed record AuditFinding(
    AuditRule Rule, AuditSeverity Severity, string Message, string Label, string Project, AuditPlace Place, string Fingerprint, bool IsSuppressed);
