namespace OpenMed.Audit;

/// <summary>How much a finding matters, as the rule and the settings of its project say; in rising order.</summary>
public enum AuditSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Most likely a fault.</summary>
    Warning,

    /// <summary>The project does not build with it.</summary>
    Error,
}
