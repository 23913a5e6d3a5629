namespace OpenMed.Cli.Commands;

/// <summary>From which severity on a finding makes an audit end with an exit code of its own; in rising order, those of findings from <see cref="Info"/> on.</summary>
internal enum AuditGate
{
    /// <summary>From none.</summary>
    None,

    /// <summary>From all.</summary>
    Info,

    /// <summary>From warnings on.</summary>
    Warning,

    /// <summary>From errors.</summary>
    Error,
}
