namespace OpenMed.Audit;

/// <summary>A piece of a source file.</summary>
/// <param name="Path">The file, relative to the root of the audit, with slashes.</param>
/// <param name="StartLine">The line it starts in, from 1.</param>
/// <param name="StartColumn">The column it starts at, from 1, in UTF-16 code units.</param>
/// <param name="EndLine">The line it ends in, from 1.</param>
/// <param name="EndColumn">The column after its end, from 1, in UTF-16 code units (exclusive).</param>
public sealed record AuditPlace(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn);
