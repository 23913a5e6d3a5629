namespace OpenMed;

/// <summary>How a check, or the verification of a model variant as a whole, came out. The larger, the worse.</summary>
public enum PiiModelOutcome
{
    /// <summary>The limit is kept, or the value is for information only.</summary>
    Passed,

    /// <summary>There was nothing to compare with, so nothing is claimed: the variant is neither verified nor known to be wrong.</summary>
    NotCompared,

    /// <summary>The limit is not kept. A variant with such a check is not to be used.</summary>
    Failed,
}
