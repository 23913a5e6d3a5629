namespace OpenMed.Merging;

/// <summary>Which candidate names a part of the text that more than one claim. One table; none of its rows makes what is masked smaller.</summary>
internal static class Precedence
{
    /// <summary>The table, strongest first: candidates of one rank are compared by <see cref="PrecedenceRow.Order"/>.</summary>
    public static IReadOnlyList<PrecedenceRow> Rows { get; } =
    [
        new(6, CandidateTier.Deny, PrecedenceOrder.Length, "The user said so."),
        new(5, CandidateTier.Checksum, PrecedenceOrder.Length, "A number that proves itself; the longer of two holds the other by chance."),
        new(4, CandidateTier.Context, PrecedenceOrder.Score, "The form and the name near it agree, where the model cannot count digits; the nearer name wins."),
        new(3, CandidateTier.Model, PrecedenceOrder.Length, "The model reads the sentence; against a form alone the longer names the part, since it holds the other: an address its number, a link a name."),
        new(3, CandidateTier.Form, PrecedenceOrder.Length, "A form without a name near it: the longer one holds the other; on equal length the model comes first, then the surer form."),
        new(2, CandidateTier.FailedChecksum, PrecedenceOrder.Length, "What fails its own check says little; it counts where the threshold asks for all."),
        new(1, CandidateTier.LookAlike, PrecedenceOrder.Length, "Never an entity: it only lowers others."),
    ];

    private static readonly PrecedenceRow?[] ByTier = [.. Enum.GetValues<CandidateTier>().Select(tier => Rows.FirstOrDefault(row => row.Tier == tier))];

    /// <summary>Compares two candidates; the first of a sorted list names what both claim. Total, so that the order in which they come does not matter.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Below 0 when the left one comes first.</returns>
    public static int Compare(Candidate left, Candidate right)
    {
        PrecedenceRow leftRow = Of(left.Tier);
        PrecedenceRow rightRow = Of(right.Tier);
        int order = rightRow.Rank.CompareTo(leftRow.Rank);
        if (order == 0 && leftRow.Order == PrecedenceOrder.Score) order = right.Score.CompareTo(left.Score);
        if (order == 0) order = right.Length.CompareTo(left.Length);
        if (order == 0) order = right.Tier.CompareTo(left.Tier);
        if (order == 0) order = right.Score.CompareTo(left.Score);
        if (order == 0) order = left.Start.CompareTo(right.Start);
        if (order == 0) order = string.CompareOrdinal(left.Label, right.Label);
        return order != 0 ? order : string.CompareOrdinal(left.Source, right.Source);
    }

    /// <summary>The row of a tier.</summary>
    /// <param name="tier">The tier.</param>
    public static PrecedenceRow Of(CandidateTier tier)
    {
        if ((uint)tier < (uint)ByTier.Length && ByTier[(int)tier] is { } row) return row;

        throw new ArgumentOutOfRangeException(nameof(tier), tier, "The tier has no row in the table. Add one with its reason.");
    }
}
