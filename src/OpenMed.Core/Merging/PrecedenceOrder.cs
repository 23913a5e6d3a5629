namespace OpenMed.Merging;

/// <summary>What decides between two candidates of one rank.</summary>
internal enum PrecedenceOrder
{
    /// <summary>The longer one.</summary>
    Length,

    /// <summary>The surer one.</summary>
    Score,
}
