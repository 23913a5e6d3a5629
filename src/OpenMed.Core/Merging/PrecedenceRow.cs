namespace OpenMed.Merging;

/// <summary>A row of <see cref="Precedence"/>.</summary>
/// <param name="Rank">The higher one names what two claim.</param>
/// <param name="Tier">Whose candidates it is about.</param>
/// <param name="Order">What decides between two of its rank.</param>
/// <param name="Reason">Why.</param>
internal sealed record PrecedenceRow(int Rank, CandidateTier Tier, PrecedenceOrder Order, string Reason);
