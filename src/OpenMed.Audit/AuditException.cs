namespace OpenMed.Audit;

/// <summary>Nothing can be audited, so that there is no report. The message holds no text of the source.</summary>
/// <param name="message">What happened, and what to do.</param>
/// <param name="isUsage">Whether what was asked for cannot be meant: the path names nothing that can be audited.</param>
public sealed class AuditException(string message, bool isUsage = false) : Exception(message)
{
    /// <summary>Whether what was asked for cannot be meant: the path names nothing that can be audited, or more than one thing.</summary>
    public bool IsUsage => isUsage;
}
