using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>A call that does something to a pipeline.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">What it is called, as a message says it: <c>WriteTo.Console</c>.</param>
/// <param name="Place">The name of the call in the source, where it is reported.</param>
/// <param name="At">The call by which the step gets into its pipeline: the step itself, or that of the method in which it stands.</param>
/// <param name="Root">What the pipeline belongs to.</param>
internal sealed record PipelineStep(PipelineStepKind Kind, string Name, SyntaxNode Place, IOperation At, PipelineRoot Root)
{
    /// <summary>Of Serilog as a provider the configuration of its logger; unknown for other steps.</summary>
    public PipelineRoot Logger { get; init; }

    /// <summary>Whether it depends on a condition of a method through which it gets into its pipeline.</summary>
    public bool IsInCondition { get; init; }
}
