namespace OpenMed.Audit;

/// <summary>What became of a project.</summary>
public enum AuditProjectState
{
    /// <summary>It was read; findings may be missing where it has errors.</summary>
    Read,

    /// <summary>It is of another language than C#, and was left out.</summary>
    OtherLanguage,

    /// <summary>The solution names it, but its file is not there.</summary>
    Missing,

    /// <summary>Its packages are not restored, so that it cannot be understood.</summary>
    NotRestored,

    /// <summary>MSBuild could not open it.</summary>
    Failed,
}
