namespace OpenMed.Quantization;

/// <summary>A node with weights, and what quantizing does to it.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Operator">Its operator, for example <c>MatMul</c>.</param>
/// <param name="Shape">The shape of its weights, row-major.</param>
/// <param name="Choice">How it is computed: <c>token</c>, <c>balanced</c>, <c>block64</c>, <c>block32</c>, <c>block32, level 0</c>, <c>float</c>;
/// <c>once, in float</c> for a product that is the same for every text, with INT8 weights; <c>rows</c> for a table.</param>
/// <param name="Errors">What was measured of it, the fastest way first. Empty where nothing was.</param>
public sealed record PiiQuantizedNode(
    string Name, string Operator, IReadOnlyList<long> Shape, string Choice, IReadOnlyList<PiiNodeError> Errors);
