using OpenMed.Evaluation;

namespace OpenMed.Commands.Reports;

/// <summary>Writes a report as a page that needs nothing else: no network, no script.</summary>
internal sealed class ReportPage
{
    // A longer table helps nobody, and is slow to open.
    private const int MaxFiles = 2_000;

    private readonly PageWriter _page;
    private readonly ReportTable _table;
    private readonly ReportTally _tally;
    private readonly IReadOnlyList<ReportSource> _sources;

    private ReportPage(PageWriter page, ReportTally tally)
    {
        _page = page;
        _table = new ReportTable(page);
        _tally = tally;
        _sources = tally.Sources;
    }

    /// <summary>Writes it.</summary>
    /// <param name="tally">What was found.</param>
    /// <param name="title">The title.</param>
    /// <param name="made">When it was made.</param>
    /// <param name="stream">Takes the page, in UTF-8; stays open.</param>
    public static void Write(ReportTally tally, string title, DateTimeOffset made, Stream stream)
    {
        using PageWriter page = new(stream);
        ReportPage report = new(page, tally);
        page.Element("html", null, () =>
        {
            page.Attribute("lang", "en");
            page.Element("head", null, () => WriteHead(page, title));
            page.Element("body", null, () => page.Element("main", null, () => report.WriteBody(title, made)));
        });
    }

    private static void WriteHead(PageWriter page, string title)
    {
        page.Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width"));
        page.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        page.Element("title", title);
        page.Element("style", ReportStyle.Css);
    }

    private void WriteBody(string title, DateTimeOffset made)
    {
        _page.Element("h1", title);
        _page.Element("p", FormattableString.Invariant(
            $"Made on {made.UtcDateTime:yyyy-MM-dd} at {made.UtcDateTime:HH:mm} UTC. What was found is masked on this page."), "made");
        WriteTotals();
        if (_tally.Count == 0)
        {
            _page.Element("p", "Nothing was found.");
            return;
        }

        _page.Element("h2", "By label");
        WriteLabels();
        _page.Element("h2", "By file");
        WriteFiles();
        _page.Element("h2", "Findings");
        for (int sourceIndex = 0; sourceIndex < ShownCount; sourceIndex++) WriteFindings(sourceIndex);
    }

    private int ShownCount => Math.Min(_sources.Count, ReportTally.MaxShown);

    private void WriteTotals() => _page.Element("dl", "totals", () =>
    {
        WriteTotal("findings", _tally.Count);
        WriteTotal("labels", _tally.Labels.Count);
        WriteTotal("files with findings", _sources.Count(source => source.Path is not null));
    });

    private void WriteTotal(string name, long count) => _page.Element("div", null, () =>
    {
        _page.Element("dt", name);
        _page.Element("dd", FormattableString.Invariant($"{count}"));
    });

    private void WriteLabels()
    {
        ILookup<string, ReportSource> byLabel = _sources
            .SelectMany(source => source.Labels.Select(label => (label.Key, Source: source))).ToLookup(pair => pair.Key, pair => pair.Source);
        _table.Write("How much was found of each label, the most frequent first", ["Label", "Kind", "Findings#", "Files#", "Share"], () =>
        {
            foreach ((string label, long count) in _tally.Labels)
            {
                _table.Row(() => _page.Text(label), null, () =>
                {
                    _table.Cell(PiiLabels.TryGet(label, out PiiLabel? known) ? $"{known.Category}" : "own");
                    _table.Cell(count);
                    _table.Cell(byLabel[label].Count(source => source.Path is not null));
                    WriteShare((double)count / _tally.Count);
                });
            }
        });
    }

    private void WriteShare(double share) => _page.Element("td", "share", () =>
    {
        _page.Text(FormattableString.Invariant($"{share * 100:0.0} %"));
        _page.Element("span", "bar", () => _page.Attribute("style", FormattableString.Invariant($"width: {share * 100:0.0}%")));
    });

    private void WriteFiles()
    {
        _table.Write("Files with findings, the worst first", ["File", "Findings#", "Labels"], () =>
        {
            for (int sourceIndex = 0; sourceIndex < Math.Min(_sources.Count, MaxFiles); sourceIndex++) WriteFile(sourceIndex);
        });
        if (_sources.Count > MaxFiles)
            _page.Element("p", FormattableString.Invariant($"The {MaxFiles} worst of {_sources.Count} files are listed."));
    }

    private void WriteFile(int sourceIndex) => _table.Row(() => WriteLink(sourceIndex), "path", () =>
    {
        ReportSource source = _sources[sourceIndex];
        _table.Cell(source.Count);
        _table.Cell(string.Join(", ", source.Labels.Select(label => FormattableString.Invariant($"{label.Key} {label.Value}"))));
    });

    private void WriteLink(int sourceIndex)
    {
        if (sourceIndex >= ShownCount)
        {
            _page.Element("bdi", _sources[sourceIndex].Name);
            return;
        }

        _page.Element("a", null, () =>
        {
            _page.Attribute("href", FormattableString.Invariant($"#file-{sourceIndex + 1}"));
            _page.Element("bdi", _sources[sourceIndex].Name);
        });
    }

    private void WriteFindings(int sourceIndex)
    {
        ReportSource source = _sources[sourceIndex];
        _page.Element("h3", null, () =>
        {
            _page.Attribute("id", FormattableString.Invariant($"file-{sourceIndex + 1}"));
            _page.Element("bdi", source.Name);
        });
        IReadOnlyList<ReportLine> lines = source.Lines ?? [];
        string caption = source.Count == 1 ? "One finding"
            : lines.Count == source.Count ? FormattableString.Invariant($"All {source.Count} findings")
            : FormattableString.Invariant($"The first {lines.Count} of {source.Count} findings");
        _table.Write(caption, ["Place", "Label", "Score#", "Around it, masked"], () =>
        {
            foreach (ReportLine line in lines) WriteLine(line);
        });
    }

    private void WriteLine(ReportLine line) => _table.Row(() => _page.Text(line.Place), null, () =>
    {
        _table.Cell(line.Label);
        _table.Cell(FormattableString.Invariant($"{line.Score:0.00}"), "number");
        _page.Element("td", "context", () => _page.Element("bdi", line.Preview));
    });
}
