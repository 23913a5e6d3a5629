namespace OpenMed.Analyzers.Corpus;

/// <summary>A rule that speaks on a line.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Rule">The rule.</param>
internal sealed record CorpusFinding(string File, int Line, string Rule);
