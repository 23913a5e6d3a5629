namespace OpenMed.Analyzers.Pipelines;

/// <summary>Says of the pipelines of a compilation which steps are wrong, and whether all are guarded. Immutable.</summary>
internal sealed class PipelineVerdict
{
    /// <summary>Judges steps.</summary>
    /// <param name="steps">All steps of a compilation.</param>
    public PipelineVerdict(IReadOnlyList<PipelineStep> steps)
    {
        var logging = new LoggingVerdict(steps);
        var serilog = new SerilogVerdict(steps, logging);
        bool isPassedToSerilog = steps.Any(step => step.Kind is PipelineStepKind.Replacement or PipelineStepKind.ForwardingReplacement or PipelineStepKind.SerilogProvider);
        GuardsSerilog = serilog.HasGuard && !serilog.HasHole;
        GuardsLogging = !logging.HasHole && (logging.HasGuard || (isPassedToSerilog && GuardsSerilog));

        // A method that is called for several pipelines adds its provider to each, but it is one line. A fix has to be right for all of them.
        Findings = [.. logging.Findings.Concat(serilog.Findings).GroupBy(finding => (finding.Place.SyntaxTree, finding.Place.Span))
            .Select(same => same.All(finding => finding.Fix is not null) ? same.First() : same.First() with { Fix = null })];
    }

    /// <summary>The steps that leave a pipeline without the sanitizer.</summary>
    public IReadOnlyList<PipelineFinding> Findings { get; }

    /// <summary>Whether what is logged by Microsoft.Extensions.Logging is masked.</summary>
    public bool GuardsLogging { get; }

    /// <summary>Whether what is logged by Serilog is masked.</summary>
    public bool GuardsSerilog { get; }
}
