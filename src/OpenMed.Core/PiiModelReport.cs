namespace OpenMed;

/// <summary>What the verification of a model variant measured. Immutable.</summary>
/// <param name="Variant">The variant that was verified.</param>
/// <param name="Checks">The checks, in the order in which they ran; never empty.</param>
public sealed record PiiModelReport(PiiModelVariant Variant, IReadOnlyList<PiiModelCheck> Checks)
{
    /// <summary>Whether every check passed; false when there is none.</summary>
    public bool Passed => Checks.Count > 0 && Checks.All(check => check.Passed);
}
