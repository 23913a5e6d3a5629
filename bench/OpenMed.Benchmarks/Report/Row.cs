namespace OpenMed.Benchmarks.Report;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Ours">Our figure; null when it was not measured.</param>
/// <param name="Unit">The unit of the figures.</param>
/// <param name="Other">What it is compared with; null when there is nothing to compare with.</param>
/// <param name="Kind">What <paramref name="Other"/> is.</param>
/// <param name="Note">Where <paramref name="Other"/> comes from, or why nothing was measured.</param>
internal sealed record Row(
    string What, double? Ours, string Unit, double? Other = null, Comparison Kind = Comparison.Peer, string Note = "")
{
    /// <summary>Ours divided by the other; measured apart where the two were timed in pairs.</summary>
    public double? Ratio { get; init; } = Ours / Other;

    /// <summary>Whether a limit is broken.</summary>
    public bool IsMissed => (Kind == Comparison.AtLeast && Ours < Other) || (Kind == Comparison.AtMost && Ours > Other);

    /// <summary>A row for what could not be measured.</summary>
    /// <param name="what">What was to be measured.</param>
    /// <param name="reason">Why it was not, and what to do.</param>
    public static Row Skipped(string what, string reason) => new(what, null, string.Empty, Note: "skipped: " + reason);
}
