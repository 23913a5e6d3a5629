namespace OpenMed.Audit;

/// <summary>A project, and what became of it.</summary>
/// <param name="Path">Its file, relative to the root of the audit, with slashes.</param>
/// <param name="State">Whether it was read, else why not.</param>
/// <param name="ErrorCount">How many errors its compilation has; of a project for several frameworks, in the worst of them.</param>
/// <param name="ErrorCode">The number of the error of MSBuild that kept it from being opened; null when none is known.</param>
/// <param name="FailedAnalyzerCount">How many analyzers failed on it with a fault of their own.</param>
public sealed record AuditProject(string Path, AuditProjectState State, int ErrorCount = 0, string? ErrorCode = null, int FailedAnalyzerCount = 0)
{
    /// <summary>The name of its file without the extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether it should have been read and was not, or not by all analyzers.</summary>
    public bool HasFailed => State is AuditProjectState.Missing or AuditProjectState.NotRestored or AuditProjectState.Failed || FailedAnalyzerCount > 0;

    /// <summary>What is to be told of it, and what to do; null when it was read without errors.</summary>
    public string? Notice => State switch
    {
        AuditProjectState.OtherLanguage => $"The project '{Path}' is not of C# and was not read. Look through it by hand.",
        AuditProjectState.Missing => $"The project '{Path}' is not there and was not read. Bring its file back, or take it out of the solution.",
        AuditProjectState.NotRestored => $"The project '{Path}' is not restored and was not read. Run dotnet restore, then audit again.",
        AuditProjectState.Failed when ErrorCode is null => $"The project '{Path}' could not be opened and was not read. Run dotnet build on it to see why.",
        AuditProjectState.Failed => $"The project '{Path}' could not be opened ({ErrorCode}) and was not read. Run dotnet build on it to see why.",
        _ when FailedAnalyzerCount > 0 => $"{FailedAnalyzerCount} analyzers failed on the project '{Path}', so findings are missing. Report it, without the source.",
        _ when ErrorCount == 1 => $"The project '{Path}' has 1 compile error, so findings may be missing. Mend it, then audit again.",
        _ when ErrorCount > 1 => FormattableString.Invariant($"The project '{Path}' has {ErrorCount} compile errors, so findings may be missing. Mend them, then audit again."),
        _ => null,
    };
}
