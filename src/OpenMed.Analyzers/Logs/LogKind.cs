namespace OpenMed.Analyzers.Logs;

/// <summary>Where the values of a call go.</summary>
internal enum LogKind
{
    /// <summary>Into an event of a logger.</summary>
    Log,

    /// <summary>Into a scope: into all events while it lasts.</summary>
    Scope,

    /// <summary>Into a property of a logger or of a context, or into a tag of an activity.</summary>
    Property,

    /// <summary>To the console, to a trace or to the end of a file.</summary>
    Output,
}
