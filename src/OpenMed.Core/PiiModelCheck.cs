namespace OpenMed;

/// <summary>One measured value of a model's verification, beside its limit.</summary>
/// <param name="Name">What was measured, for example <c>argmax differences</c>.</param>
/// <param name="Measured">The value, formatted with the invariant culture, with its unit.</param>
/// <param name="Limit">The limit in the same form; empty when the value is for information only.</param>
/// <param name="Passed">Whether the value keeps the limit; true when the value is for information only.</param>
public sealed record PiiModelCheck(string Name, string Measured, string Limit, bool Passed);
