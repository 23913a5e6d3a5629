namespace OpenMed.Analyzers.Pipelines;

/// <summary>Says of the pipelines of Serilog which sinks are wrong, and whether all are guarded.</summary>
internal sealed class SerilogVerdict
{
    private readonly List<PipelineFinding> _findings = [];

    /// <summary>Judges steps.</summary>
    /// <param name="steps">All steps of a compilation.</param>
    /// <param name="logging">What the pipelines of Microsoft.Extensions.Logging are.</param>
    public SerilogVerdict(IReadOnlyList<PipelineStep> steps, LoggingVerdict logging)
    {
        HashSet<PipelineRoot> behindSanitizer = [.. steps.Where(step => step.Kind == PipelineStepKind.SerilogProvider && logging.IsGuarded(step.Root)).Select(step => step.Logger)];
        HashSet<PipelineRoot> masked = [.. steps.Where(step => step.Kind is PipelineStepKind.PropertyMask or PipelineStepKind.Unknown).Select(step => step.Root)];
        foreach (PipelineStep sink in steps.Where(step => step.Kind == PipelineStepKind.Sink && step.Root.IsKnown))
        {
            HasHole = true;
            if (!behindSanitizer.Contains(sink.Root) && !masked.Contains(sink.Root))
                _findings.Add(new PipelineFinding(sink.Place, sink.Name, "gets log events as they are", "put it within 'PiiSanitized'") { Root = sink.Root, Fix = PipelineRemedies.WrapSink });
        }

        // Nobody can tell from the source which sinks settings name.
        HasHole |= steps.Any(step => step.Kind == PipelineStepKind.Settings);
        HasGuard = steps.Any(step => step.Kind == PipelineStepKind.SanitizedSink);
    }

    /// <summary>The sinks that are not guarded.</summary>
    public IReadOnlyList<PipelineFinding> Findings => _findings;

    /// <summary>Whether a sink may get events as they are.</summary>
    public bool HasHole { get; }

    /// <summary>Whether a sink is guarded.</summary>
    public bool HasGuard { get; }
}
