namespace OpenMed.Models.Quantization;

/// <summary>What was chosen for one node of the graph.</summary>
/// <param name="Name">The node's name.</param>
/// <param name="Operator">Its operator, for example <c>MatMul</c>.</param>
/// <param name="Shape">The shape of its weights.</param>
/// <param name="Choice">What became of it, in words.</param>
/// <param name="Error">How far its weights moved, as the one who chose measures it; null when they did not, or were not measured.</param>
internal sealed record QuantizedNodeRecord(string Name, string Operator, IReadOnlyList<long> Shape, string Choice, double? Error);
