namespace OpenMed.Commands.Reports;

/// <summary>What was found in one file, or in the items of the pipeline. One caller at a time.</summary>
/// <param name="path">The file; null for the items of the pipeline.</param>
internal sealed class ReportSource(string? path)
{
    // Enough to see what it is about; the counts have all.
    private const int MaxLines = 20;

    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private List<ReportLine>? _lines = [];

    /// <summary>The file; null for the items of the pipeline.</summary>
    public string? Path { get; } = path;

    /// <summary>How it is called on the page.</summary>
    public string Name => Path ?? "Items of the pipeline";

    /// <summary>How much was found.</summary>
    public long Count { get; private set; }

    /// <summary>How much was found of each label, the most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Labels => ReportTally.Ordered(_counts);

    /// <summary>The first findings; null when they were given up for the memory's sake.</summary>
    public IReadOnlyList<ReportLine>? Lines => _lines;

    /// <summary>Counts a finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(PiiFinding finding)
    {
        Count++;
        _counts[finding.Label] = _counts.GetValueOrDefault(finding.Label) + 1;
        if (_lines?.Count < MaxLines) _lines.Add(ReportLine.Of(finding));
    }

    /// <summary>Gives the first findings up, also those to come; the counts stay.</summary>
    public void GiveUpLines() => _lines = null;
}
