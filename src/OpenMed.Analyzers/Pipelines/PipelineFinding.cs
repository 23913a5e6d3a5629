using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>A call that leaves a pipeline without the sanitizer.</summary>
/// <param name="Place">The name of the call in the source.</param>
/// <param name="Name">The call, as a message says it.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record PipelineFinding(SyntaxNode Place, string Name, string Problem, string Remedy);
