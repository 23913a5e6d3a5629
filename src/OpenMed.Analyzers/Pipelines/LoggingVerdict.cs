namespace OpenMed.Analyzers.Pipelines;

/// <summary>Says of the pipelines of Microsoft.Extensions.Logging which steps are wrong, and whether all are guarded.</summary>
internal sealed class LoggingVerdict
{
    private readonly List<PipelineFinding> _findings = [];
    private readonly HashSet<PipelineRoot> _guarded = [];
    private bool _isInDoubt;

    /// <summary>Judges steps.</summary>
    /// <param name="steps">All steps of a compilation.</param>
    public LoggingVerdict(IReadOnlyList<PipelineStep> steps)
    {
        foreach (IGrouping<PipelineRoot, PipelineStep> pipeline in steps.GroupBy(step => step.Root)) Judge(pipeline.Key, [.. pipeline]);
    }

    /// <summary>The steps that leave a pipeline without the sanitizer.</summary>
    public IReadOnlyList<PipelineFinding> Findings => _findings;

    /// <summary>Whether a pipeline is not guarded, or nobody can tell.</summary>
    public bool HasHole => _findings.Count > 0 || _isInDoubt;

    /// <summary>Whether a pipeline is guarded.</summary>
    public bool HasGuard => _guarded.Count > 0;

    /// <summary>Says whether a pipeline is guarded.</summary>
    /// <param name="root">What it belongs to.</param>
    public bool IsGuarded(PipelineRoot root) => _guarded.Contains(root);

    private void Judge(PipelineRoot root, List<PipelineStep> steps)
    {
        List<PipelineStep> sanitizers = OfKind(steps, PipelineStepKind.Sanitizer);
        List<PipelineStep> forwarding = OfKind(steps, PipelineStepKind.ForwardingReplacement);
        List<PipelineStep> replacements = [.. OfKind(steps, PipelineStepKind.Replacement), .. forwarding];
        bool isOrderKnown = root != PipelineRoot.Unknown;
        int lost = isOrderKnown ? ReportLost(sanitizers, replacements) : 0;
        if (sanitizers.Count > lost)
        {
            if (sanitizers.TrueForAll(StepOrder.IsConditional)) _isInDoubt = true;
            else _guarded.Add(root);
            return;
        }

        List<PipelineStep> providers = OfKind(steps, PipelineStepKind.Provider);
        if (providers.Count > 0 && !root.IsKnown) _isInDoubt = true;
        if (lost > 0 || providers.Count == 0 || !root.IsKnown || (replacements.Count > 0 && forwarding.Count == 0)) return;

        if (OfKind(steps, PipelineStepKind.Unknown).Count > 0) _isInDoubt = true;
        else _findings.AddRange(providers.Select(provider => Unguarded(provider, replacements)));
    }

    private static PipelineFinding Unguarded(PipelineStep provider, List<PipelineStep> replacements) =>
        new PipelineFinding(provider.Place, provider.Name, "gets log events as they are", RemedyOf(provider.Root)) { Root = provider.Root, Fix = FixOf(provider, replacements) };

    // What is added where a condition holds guards nothing where it does not hold, and other providers of the pipeline would no longer be reported.
    private static string? FixOf(PipelineStep provider, List<PipelineStep> replacements) =>
        !StepOrder.IsConditional(provider) && !StepOrder.IsConditional(provider.Place, provider.Root) && replacements.TrueForAll(replacement => StepOrder.IsBefore(replacement, provider))
            ? PipelineRemedies.AddSanitizer
            : null;

    // A sanitizer has no effect when the factory is replaced later, unless another one comes after that.
    private int ReportLost(List<PipelineStep> sanitizers, List<PipelineStep> replacements)
    {
        int count = 0;
        foreach (PipelineStep sanitizer in sanitizers)
        {
            if (replacements.Find(replacement => StepOrder.IsBefore(sanitizer, replacement)) is not { } replacement) continue;
            if (sanitizers.Exists(other => replacements.TrueForAll(before => StepOrder.IsBefore(before, other)))) continue;

            count++;
            _findings.Add(new PipelineFinding(sanitizer.Place, sanitizer.Name, $"has no effect before '{replacement.Name}'", "call it after that")
            {
                Root = sanitizer.Root,
                Fix = PipelineRemedies.MoveSanitizer,
                Behind = [.. replacements.Where(other => !StepOrder.IsBefore(other, sanitizer)).Select(other => other.At.Syntax)],
            });
        }

        return count;
    }

    private static string RemedyOf(PipelineRoot root) => root.Tree!.GetText().ToString(root.Span).StartsWith("new LoggerFactory", StringComparison.Ordinal)
        ? "make the factory by 'LoggerFactory.Create' with 'AddPiiSanitizer'"
        : "add 'AddPiiSanitizer' to the same logging builder";

    private static List<PipelineStep> OfKind(List<PipelineStep> steps, PipelineStepKind kind) => steps.FindAll(step => step.Kind == kind);
}
