namespace OpenMed.Quantization;

/// <summary>The difference that a way of computing a node makes.</summary>
/// <param name="Choice">The way, as in <see cref="PiiQuantizedNode.Choice"/>.</param>
/// <param name="Error">The difference relative to the node's result in float; for a table relative to its weights. Roots of sums of squares; at least 0.</param>
public sealed record PiiNodeError(string Choice, double Error);
