using System.Management.Automation;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed partial class ExportPiiReportCommandTests : IClassFixture<ModuleFixture>, IDisposable
{
    // Makes findings as Find-Pii does: path, index, property, line, column, start, length, label, score, source, preview, text.
    private const string Finding = "function Finding($path, $label, $preview, $number = 0) { [OpenMed.Commands.PiiFinding]::new($path, $number, $null, 1, 2, 1, 3, $label, 0.9, 'test', $preview, 'Quillwort') }; ";

    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();

    public ExportPiiReportCommandTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _host.GoTo(_folder.Path);
    }

    public void Dispose()
    {
        _host.GoTo(Path.GetTempPath());
        _folder.Dispose();
    }

    [Fact]
    public void Export_WhatFindPiiFound_ShowsCountsAndPreviewsButNoText()
    {
        _folder.File("logs/a.log", "one a@example.com\ntwo b@example.com\n");
        _folder.File("logs/b.log", "card 4111111111111111\nthree c@example.com\nfour d@example.com");

        Assert.Empty(_host.Run("Find-Pii -Path logs -Recurse -IncludeText | Export-PiiReport report.html -Title 'Share <audit>'"));

        XElement page = Page();
        Assert.Equal("Share <audit>", page.Descendants("h1").Single().Value);
        Assert.Equal(["5 findings", "2 labels", "2 files with findings"], page.Descendants("dl").Single().Elements("div").Select(total => $"{total.Element("dd")!.Value} {total.Element("dt")!.Value}"));
        Assert.Equal([["email", "Contact", "4", "2", "80.0 %"], ["credit_debit_card", "GovernmentAndFinance", "1", "1", "20.0 %"]], Rows(page, 0));
        Assert.Equal(
            [[Path.Combine(_folder.Path, "logs", "b.log"), "3", "email 2, credit_debit_card 1"], [Path.Combine(_folder.Path, "logs", "a.log"), "2", "email 2"]], Rows(page, 1));
        Assert.Equal(["line 1, column 6", "credit_debit_card", "1.00", "card [CREDIT_DEBIT_CARD]"], Rows(page, 2)[0]);
        string text = _folder.Read("report.html");
        Assert.DoesNotContain("@example.com", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_ItemsOfThePipeline_AreOneSource()
    {
        _host.Run("'a@example.com', 'nothing', 'b@example.com' | Find-Pii | Export-PiiReport -OutputPath report.html");

        XElement page = Page();
        Assert.Equal([["Items of the pipeline", "2", "email 2"]], Rows(page, 1));
        Assert.Equal(["item 0, line 1, column 1", "item 2, line 1, column 1"], Rows(page, 2).Select(row => row[0]));
    }

    [Theory]
    [InlineData("Find-Pii nothing | Export-PiiReport report.html")]
    [InlineData("Export-PiiReport report.html -InputObject @()")]
    [InlineData("$null | Export-PiiReport report.html")]
    public void Export_NoFindings_MakesAPageToo(string script)
    {
        Assert.Empty(_host.Run(script));

        Assert.Empty(_host.Errors);
        Assert.Equal("Nothing was found.", Page().Descendants("p").Last().Value);
    }

    [Fact]
    public void Export_HostileNames_AreEncoded()
    {
        const string hostile = "</td><script>alert(1)</script>&amp;\u202E\u0001\"' onload=x";

        _host.Run(Finding + "$input | ForEach-Object { Finding $_ $_ $_ } | Export-PiiReport report.html -Title \"$input\"", hostile);

        string text = _folder.Read("report.html");
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Quillwort", text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;\\u202E\\u0001", text, StringComparison.Ordinal);
        Assert.All(Page().DescendantsAndSelf().Attributes(), attribute => Assert.DoesNotMatch("^on", attribute.Name.LocalName));
    }

    [Fact]
    public void Export_APage_NeedsNothingElseAndIsAccessible()
    {
        _host.Run("'a@example.com' | Find-Pii | Export-PiiReport report.html");

        XElement page = Page();
        Assert.DoesNotMatch(Outside(), _folder.Read("report.html"));
        Assert.Equal("en", page.Attribute("lang")?.Value);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")?.Value);
        Assert.All(page.Descendants("table"), table => Assert.NotEmpty(table.Element("caption")!.Value));
        Assert.All(page.Descendants("th"), heading => Assert.Matches("^(row|col)$", heading.Attribute("scope")?.Value ?? ""));
        Assert.All(page.Descendants("a"), link => Assert.Single(page.Descendants(), element => "#" + element.Attribute("id")?.Value == link.Attribute("href")?.Value));
        string style = page.Descendants("style").Single().Value;
        Assert.Contains("color-scheme: light dark", style, StringComparison.Ordinal);
        Assert.Contains("@media print", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_ManyFindings_CountsAllAndShowsTheFirstOfTheWorst()
    {
        _host.Run(Finding + """
            & {
                foreach ($number in 0..599) { foreach ($count in 0..($number % 3)) { Finding "file$number" email 'x' } }
                foreach ($number in 1..1000) { Finding worst email "preview $number" $number }
            } | Export-PiiReport report.html
            """);

        XElement page = Page();
        Assert.Equal("2200", page.Descendants("dd").First().Value);
        Assert.Equal(601, Rows(page, 1).Length);
        Assert.Equal(["worst", "1000", "email 1000"], Rows(page, 1)[0]);
        Assert.Equal(200, page.Descendants("h3").Count());
        Assert.Equal("The first 20 of 1000 findings", page.Descendants("caption").ElementAt(2).Value);
        Assert.Equal("preview 20", Rows(page, 2)[^1][3]);
        Assert.All(page.Descendants("caption").Skip(3), caption => Assert.Equal("All 3 findings", caption.Value));
    }

    [Fact]
    public void Export_FindingsFromElsewhere_AreRead()
    {
        _host.Run("""
            $found = 'a@example.com' | Find-Pii -IncludeText
            $text = [Management.Automation.PSSerializer]::Serialize($found)
            $there = [Management.Automation.PSSerializer]::Deserialize($text)
            $there.psobject.Properties.Add([psnoteproperty]::new('PSComputerName', 'server1'))
            $there | Export-PiiReport report.html
            """);

        Assert.Empty(_host.Errors);
        Assert.Equal([["server1: items of the pipeline", "1", "email 1"]], Rows(Page(), 1));
        Assert.Equal("[EMAIL]", Rows(Page(), 2)[0][3]);
    }

    [Fact]
    public void Export_WhatIsNoFinding_IsReportedByNumber()
    {
        _host.Run("('a@example.com' | Find-Pii), 'Quillwort' | Export-PiiReport report.html");

        ErrorRecord error = Assert.Single(_host.Errors);
        Assert.Equal("PiiItemNotFinding,OpenMed.Commands.ExportPiiReportCommand", error.FullyQualifiedErrorId);
        Assert.Equal(1L, error.TargetObject);
        Assert.DoesNotContain("Quillwort", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("1", Page().Descendants("dd").First().Value);
    }

    [Fact]
    public void Export_OverAFile_ReplacesItUnlessToldNotTo()
    {
        string path = _folder.File("report.html", "old");

        Assert.Equal("PiiReportExists,OpenMed.Commands.ExportPiiReportCommand", _host.End("Find-Pii x | Export-PiiReport report.html -NoClobber").FullyQualifiedErrorId);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Empty(_host.Run("Find-Pii x | Export-PiiReport report.html -WhatIf"));
        Assert.Equal("old", File.ReadAllText(path));

        Assert.Empty(_host.Run("Find-Pii x | Export-PiiReport report.html"));
        Assert.Equal("Nothing was found.", Page().Descendants("p").Last().Value);
        Assert.Equal(["report.html"], _folder.Names());
    }

    [Fact]
    public void Export_OverAReadOnlyFile_NeedsForce()
    {
        string path = _folder.File("report.html", "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Assert.Equal("PiiReportNotWritten,OpenMed.Commands.ExportPiiReportCommand", _host.End("Find-Pii x | Export-PiiReport report.html").FullyQualifiedErrorId);
        Assert.Equal("old", File.ReadAllText(path));

        Assert.Empty(_host.Run("Find-Pii x | Export-PiiReport report.html -Force"));
        Assert.NotEqual("old", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("none/report.html")]
    [InlineData(".")]
    [InlineData("/dev/null")]
    public void Export_ToNowhere_EndsBeforeTheSearch(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && path.StartsWith('/'), "There are no such devices.");

        ErrorRecord error = _host.End($"& {{ $global:searched = $false; 'x' }} | ForEach-Object {{ $global:searched = $true }} | Export-PiiReport '{path}'");

        Assert.Equal("PiiReportNotWritten,OpenMed.Commands.ExportPiiReportCommand", error.FullyQualifiedErrorId);
        Assert.Equal("False", string.Join(' ', _host.Run("\"$global:searched\" -eq 'True'")));
    }

    [GeneratedRegex("https?:|<script|<link|<img|<iframe|url\\(|@import|\\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    private static string[][] Rows(XElement page, int tableIndex) =>
    [
        .. page.Descendants("table").ElementAt(tableIndex).Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()),
    ];

    private XElement Page() => XDocument.Parse(_folder.Read("report.html")).Root!;
}
