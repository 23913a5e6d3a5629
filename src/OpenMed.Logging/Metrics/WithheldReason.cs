namespace OpenMed.Logging.Metrics;

/// <summary>Why a constant was written in the place of a text.</summary>
internal enum WithheldReason
{
    /// <summary>The model did not answer within the budget.</summary>
    Budget,

    /// <summary>It lies too deep, or after too many others.</summary>
    Depth,

    /// <summary>It is too long.</summary>
    Length,

    /// <summary>Something failed.</summary>
    Fault,
}
