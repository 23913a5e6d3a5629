namespace OpenMed;

/// <summary>A cell of the confusion table: how often what is marked as a type was found under a label.</summary>
/// <param name="Type">The marked type; null means that nothing is marked there (spurious).</param>
/// <param name="Label">The label it was found under; null means that it was not found (missed).</param>
/// <param name="Count">How often; at least 1.</param>
public sealed record PiiEvaluationCell(string? Type, string? Label, int Count);
