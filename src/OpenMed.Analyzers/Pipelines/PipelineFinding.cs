using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>A call that leaves a pipeline without the sanitizer.</summary>
/// <param name="Place">The name of the call in the source.</param>
/// <param name="Name">The call, as a message says it.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record PipelineFinding(SyntaxNode Place, string Name, string Problem, string Remedy)
{
    /// <summary>What a fix does, one of <see cref="PipelineRemedies"/>; null when there is none.</summary>
    public string? Fix { get; init; }

    /// <summary>What the pipeline belongs to.</summary>
    public PipelineRoot Root { get; init; }

    /// <summary>The calls behind which this one has to come; empty when it is not about the order.</summary>
    public IReadOnlyList<SyntaxNode> Behind { get; init; } = [];
}
