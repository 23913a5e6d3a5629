namespace OpenMed.Policy;

/// <summary>The checksums that a recognizer of a policy may name.</summary>
internal static class ValidatorNames
{
    /// <summary>All names, as policy files write them.</summary>
    public static IReadOnlyList<string> All { get; } = ["luhn", "mod97", "aba", "npi", "nhs", "dea", "vin", "imei"];
}
