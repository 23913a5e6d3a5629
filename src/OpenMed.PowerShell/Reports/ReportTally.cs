namespace OpenMed.Commands.Reports;

/// <summary>Counts findings by label and by file. Takes memory for each file, not for each finding. One caller at a time.</summary>
internal sealed class ReportTally
{
    /// <summary>Of how many files, the worst ones, the page shows the first findings.</summary>
    public const int MaxShown = 200;

    // A path of no letters is no file's.
    private const string PipelineKey = "";

    private readonly Dictionary<string, ReportSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly List<ReportSource> _withLines = [];

    /// <summary>How much was found.</summary>
    public long Count { get; private set; }

    /// <summary>How much was found of each label, the most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Labels => Ordered(_counts);

    /// <summary>The files, the worst first.</summary>
    public IReadOnlyList<ReportSource> Sources => [.. WorstFirst(_sources.Values)];

    /// <summary>Counts a finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(PiiFinding finding)
    {
        Count++;
        _counts[finding.Label] = _counts.GetValueOrDefault(finding.Label) + 1;
        string key = finding.Path ?? PipelineKey;
        if (!_sources.TryGetValue(key, out ReportSource? source)) source = AddSource(key, finding.Path);

        source.Add(finding);
    }

    /// <summary>Counts by label, the most frequent first, then by name.</summary>
    /// <param name="counts">The counts.</param>
    public static IReadOnlyList<KeyValuePair<string, long>> Ordered(IReadOnlyDictionary<string, long> counts) =>
        [.. counts.OrderByDescending(label => label.Value).ThenBy(label => label.Key, StringComparer.Ordinal)];

    private static IEnumerable<ReportSource> WorstFirst(IEnumerable<ReportSource> sources) =>
        sources.OrderByDescending(source => source.Count).ThenBy(source => source.Path, StringComparer.Ordinal);

    // Findings come a file at a time, so that those of the files before are complete.
    private ReportSource AddSource(string key, string? path)
    {
        if (_withLines.Count >= 2 * MaxShown)
        {
            ReportSource[] worst = [.. WorstFirst(_withLines).Take(MaxShown)];
            foreach (ReportSource source in _withLines.Except(worst)) source.GiveUpLines();
            _withLines.Clear();
            _withLines.AddRange(worst);
        }

        ReportSource added = new(path);
        _sources.Add(key, added);
        _withLines.Add(added);
        return added;
    }
}
