namespace OpenMed.Audit;

/// <summary>A rule that was checked.</summary>
/// <param name="Id">Its number, for example <c>OPM0010</c>.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Description">What it finds, in a sentence or two.</param>
/// <param name="HelpUri">The address of its page.</param>
/// <param name="Severity">Its severity where no project says otherwise.</param>
public sealed record AuditRule(string Id, string Title, string Description, string HelpUri, AuditSeverity Severity);
