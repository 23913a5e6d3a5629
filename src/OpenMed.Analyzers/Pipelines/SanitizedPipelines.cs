using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Logs;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Says which loggers of a compilation have the sanitizer before them. It looks at the sources when it is asked for the first time. Safe for use by many threads.</summary>
internal sealed class SanitizedPipelines
{
    // Several analyzers ask for the same compilation.
    private static readonly ConditionalWeakTable<Compilation, SanitizedPipelines> Known = new ConditionalWeakTable<Compilation, SanitizedPipelines>();

    private readonly Lazy<PipelineVerdict?> _verdict;

    private SanitizedPipelines(Compilation compilation) => _verdict = new Lazy<PipelineVerdict?>(
        () => PipelineTypes.Find(compilation) is { } types ? new PipelineVerdict(PipelineSteps.Find(compilation, types)) : null);

    /// <summary>The steps that leave a pipeline without the sanitizer.</summary>
    public IReadOnlyList<PipelineFinding> Findings => _verdict.Value?.Findings ?? [];

    /// <summary>The pipelines of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    public static SanitizedPipelines Of(Compilation compilation) => Known.GetValue(compilation, made => new SanitizedPipelines(made));

    /// <summary>Says whether the loggers of a library have the sanitizer before them.</summary>
    /// <param name="family">The library.</param>
    /// <param name="options">The options, which may say it.</param>
    /// <param name="tree">The file that logs.</param>
    public bool Guard(LogFamily family, AnalyzerOptions options, SyntaxTree tree)
    {
        if (family is not (LogFamily.Extensions or LogFamily.Serilog or LogFamily.SerilogProperties)) return false;
        if (SanitizerOption.Read(options, tree) is { } isPresent) return isPresent;

        return _verdict.Value is { } verdict && (family == LogFamily.Extensions ? verdict.GuardsLogging : verdict.GuardsSerilog);
    }
}
