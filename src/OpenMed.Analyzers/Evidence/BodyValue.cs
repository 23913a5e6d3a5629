using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Evidence;

/// <summary>A value that a local variable is given.</summary>
/// <param name="At">The operation that gives it.</param>
/// <param name="Value">The value.</param>
/// <param name="Kind">How it is given.</param>
internal sealed record BodyValue(IOperation At, IOperation Value, BodyValueKind Kind);
