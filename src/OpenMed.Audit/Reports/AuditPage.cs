using OpenMed.Audit.Analysis;
using OpenMed.Commands.Reports;
using OpenMed.Evaluation;

namespace OpenMed.Audit.Reports;

/// <summary>Writes a report as a page for those who keep the record of personal data: no network, no script.</summary>
internal sealed class AuditPage
{
    // What it finds stands in the source, and need not get into a log.
    private const string LiteralRule = "OPM0005";

    private readonly PageWriter _page;
    private readonly ReportTable _table;
    private readonly AuditReport _report;
    private readonly AuditFinding[] _logged;
    private readonly AuditFinding[] _literals;

    private AuditPage(PageWriter page, AuditReport report)
    {
        _page = page;
        _table = new ReportTable(page);
        _report = report;
        _logged = [.. report.OpenFindings.Where(finding => finding.Rule.Id is not (InventorySection.UnclassifiedRule or LiteralRule))];
        _literals = [.. report.OpenFindings.Where(finding => finding.Rule.Id == LiteralRule)];
    }

    /// <summary>Writes it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the page, in UTF-8; stays open.</param>
    public static void Write(AuditReport report, Stream stream)
    {
        using PageWriter page = new(stream);
        AuditPage content = new(page, report);
        page.Element("html", null, () =>
        {
            page.Attribute("lang", "en");
            page.Element("head", null, content.WriteHead);
            page.Element("body", null, () => page.Element("main", null, content.WriteBody));
        });
    }

    private string Title => $"Personal data in {_report.Name}";

    private void WriteHead()
    {
        _page.Void("meta", ("charset", "utf-8"));
        _page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        _page.Void("meta", ("name", "viewport"), ("content", "width=device-width"));
        _page.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        _page.Element("title", Title);
        _page.Element("style", AuditStyle.Css);
    }

    private void WriteBody()
    {
        int readCount = _report.Projects.Count(project => project.State == AuditProjectState.Read);
        _page.Element("h1", Title);
        _page.Element("p", FormattableString.Invariant(
            $"Made on {_report.Made.UtcDateTime:yyyy-MM-dd} at {_report.Made.UtcDateTime:HH:mm} UTC from the source of {readCount} of {_report.Projects.Count} projects. It is read from names, types and attributes; no data was looked at."), "made");
        if (_report.Projects.Any(project => project.HasFailed))
            _page.Element("p", "Some projects were not read. What they hold is missing on this page; they are named at its end.", "note");
        WriteTotals(readCount);
        WriteCounts();
        new InventorySection(_page, _table).Write(_report.Types);
        WriteFindings("Where personal data gets into logs", _logged);
        WriteFindings("Personal data and secrets that stand in the source", _literals);
        WriteNotRead();
    }

    private void WriteTotals(int readCount) => _page.Element("dl", "totals", () =>
    {
        WriteTotal("projects read", readCount);
        WriteTotal("types with personal data", _report.Types.Count);
        WriteTotal("types with members not classified", _report.Types.Count(type => type.Members.Any(member => member.Classification is null)));
        WriteTotal("places where it gets into logs", _logged.Length);
        WriteTotal("places where it stands in the source", _literals.Length);
        WriteTotal("suppressed in the source", _report.Findings.Count(finding => finding.IsSuppressed));
    });

    private void WriteTotal(string name, int count) => _page.Element("div", null, () =>
    {
        _page.Element("dt", name);
        _page.Element("dd", FormattableString.Invariant($"{count}"));
    });

    private void WriteCounts()
    {
        ILookup<string, AuditedMember> members = _report.Types.SelectMany(type => type.Members).ToLookup(member => InventorySection.LabelOf(member));
        ILookup<string, AuditFinding> logged = _logged.ToLookup(finding => finding.Label);
        ILookup<string, AuditFinding> literals = _literals.ToLookup(finding => finding.Label);
        _page.Element("h2", "Summary");
        _table.Write("By label", ["Label", "Kind", "Members#", "Places in logs#", "In the source#"], () =>
        {
            foreach (string label in members.Select(group => group.Key).Union(logged.Concat(literals).Select(group => group.Key)).Order(StringComparer.Ordinal))
            {
                _table.Row(() => _page.Text(NameOf(label)), null, () =>
                {
                    _table.Cell(PiiLabels.TryGet(label, out PiiLabel? known) ? Words($"{known.Category}") : "");
                    _table.Cell(members[label].Count());
                    _table.Cell(logged[label].Count());
                    _table.Cell(literals[label].Count());
                });
            }
        });
        _table.Write("By rule", ["Rule", "What it finds", "Findings#", "Suppressed#"], () =>
        {
            foreach (AuditRule rule in _report.Rules)
            {
                _table.Row(() => WriteLink(rule), null, () =>
                {
                    _table.Cell(rule.Title);
                    _table.Cell(_report.Findings.Count(finding => finding.Rule.Id == rule.Id && !finding.IsSuppressed));
                    _table.Cell(_report.Findings.Count(finding => finding.Rule.Id == rule.Id && finding.IsSuppressed));
                });
            }
        });
    }

    private void WriteFindings(string title, AuditFinding[] findings)
    {
        _page.Element("h2", title);
        if (findings.Length == 0) _page.Element("p", "No place was found.");
        foreach (IGrouping<string, AuditFinding> ofLabel in findings.GroupBy(finding => finding.Label).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            _page.Element("h3", NameOf(ofLabel.Key));
            _table.Write(FormattableString.Invariant($"Places of {NameOf(ofLabel.Key)}: {ofLabel.Count()}"), ["Place", "Project", "Rule", "What is there"], () =>
            {
                foreach (AuditFinding finding in ofLabel.OrderBy(finding => finding.Project, StringComparer.Ordinal)) WriteFinding(finding);
            });
        }
    }

    private static string NameOf(string label) => label == FindingText.Several ? "several labels, or none" : label;

    // "CredentialsAndDevices" is no word for those who read this.
    private static string Words(string category) =>
        string.Concat(category.Select((letter, index) => index > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : $"{letter}"));

    private void WriteFinding(AuditFinding finding) => _table.Row(() => _page.Element("bdi", InventorySection.PlaceOf(finding.Place)), "place", () =>
    {
        _page.Element("td", null, () => _page.Element("bdi", finding.Project));
        _page.Element("td", null, () => WriteLink(finding.Rule));
        _page.Element("td", null, () => _page.Element("bdi", finding.Message));
    });

    private void WriteLink(AuditRule rule) => _page.Element("a", null, () =>
    {
        _page.Attribute("href", rule.HelpUri);
        _page.Attribute("title", rule.Title);
        _page.Text(rule.Id);
    });

    private void WriteNotRead()
    {
        AuditProject[] told = [.. _report.Projects.Where(project => project.Notice is not null)];
        _page.Element("h2", "What was not read");
        if (told.Length == 0)
        {
            _page.Element("p", "All projects were read, without errors.");
            return;
        }

        _table.Write("Projects that were not read, or not with certainty", ["Project", "Why, and what to do"], () =>
        {
            foreach (AuditProject project in told)
                _table.Row(() => _page.Element("bdi", project.Path), "place", () => _page.Element("td", null, () => _page.Element("bdi", project.Notice!)));
        });
    }
}
