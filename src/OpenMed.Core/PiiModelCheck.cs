namespace OpenMed;

/// <summary>One measured value of a model's verification, beside its limit.</summary>
/// <param name="Name">What was measured, for example <c>argmax differences</c>.</param>
/// <param name="Measured">The value, formatted with the invariant culture, with its unit.</param>
/// <param name="Limit">The limit in the same form; empty when the value is for information only.</param>
/// <param name="Outcome">Whether the value keeps the limit; <see cref="PiiModelOutcome.Passed"/> when it is for information only.</param>
/// <param name="Cause">What is wrong and what to do; empty when the check passed. Holds no text but that of the model's own files.</param>
public sealed record PiiModelCheck(string Name, string Measured, string Limit, PiiModelOutcome Outcome, string Cause)
{
    /// <summary>Whether the value keeps the limit; true when it is for information only.</summary>
    public bool Passed => Outcome == PiiModelOutcome.Passed;
}
