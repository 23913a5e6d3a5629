namespace OpenMed.Benchmarks.Report;

/// <summary>What a figure is compared with.</summary>
internal enum Comparison
{
    /// <summary>Another program's figure for the same work.</summary>
    Peer,

    /// <summary>A limit that our figure must reach.</summary>
    AtLeast,

    /// <summary>A limit that our figure must not pass.</summary>
    AtMost,
}
