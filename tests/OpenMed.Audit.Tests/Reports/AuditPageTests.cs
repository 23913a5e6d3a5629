using System.Xml.Linq;
using OpenMed.Audit.Support;

namespace OpenMed.Audit.Reports;

public sealed class AuditPageTests(ClinicAudit clinic)
{
    [Fact]
    public void Write_NeedsNothingElse()
    {
        XDocument page = Page();

        Assert.Equal("en", page.Root!.Attribute("lang")!.Value);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.Contains(page.Descendants("meta"), meta => meta.Attribute("content")?.Value == "default-src 'none'; style-src 'unsafe-inline'");
        Assert.DoesNotContain("url(", page.ToString(), StringComparison.Ordinal);
        Assert.All(page.Descendants("a"), link => Assert.EndsWith(link.Value + ".md", link.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Tables_HaveCaptionsAndHeadings()
    {
        XDocument page = Page();

        Assert.All(page.Descendants("table"), table => Assert.NotEmpty(table.Element("caption")!.Value));
        Assert.All(page.Descendants("th"), heading => Assert.Contains(heading.Attribute("scope")!.Value, (string[])["col", "row"]));
    }

    [Fact]
    public void Write_Inventory_NamesMembersWithLabelsAndAttributes()
    {
        string[] rows = [.. Page().Descendants("li").Select(member => member.Value)];

        Assert.Equal(
            ["Email: email, PiiData", "Phone: phone_number, not classified", "FirstName: first_name, not classified", "Email: email, not classified", "BirthDate: date_of_birth, not classified"],
            rows);
    }

    [Fact]
    public void Write_Findings_AreListedWithoutSuppressedOnes()
    {
        XElement page = Page().Root!;
        string[] places = [.. page.Descendants("th").Where(heading => heading.Attribute("class")?.Value == "place").Select(heading => heading.Value)];

        Assert.Contains($"Clinic/{ClinicSource.OddName}:1", places);
        Assert.Contains("Clinic/Visits.cs:8", places);
        Assert.DoesNotContain("Clinic/Visits.cs:10", places);
        Assert.Contains("Old/Old.vbproj", places);
        Assert.Contains("Made on 2026-03-04 at 05:06 UTC from the source of 2 of 6 projects.", page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(ClinicSource.Secret, page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(clinic.Folder.FullPath, page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TextsOfUnknownOrigin_AreNoMarkup()
    {
        AuditRule rule = new("OPM0010", "<i>", "", "https://example.com/\"><i>", AuditSeverity.Warning);
        AuditPlace place = new("<i>&\u202E.cs", 1, 1, 1, 2);
        AuditReport report = new()
        {
            Name = "<i>",
            Made = ClinicAudit.Made,
            Rules = [rule],
            Projects = [new AuditProject("<i>.csproj", AuditProjectState.Read, ErrorCount: 2)],
            Findings = [new AuditFinding(rule, AuditSeverity.Warning, "<i>\u0007", "<i>", "<i>", place, "", IsSuppressed: false)],
            Types = [new AuditedType("<i>", "<i>", place, [new AuditedMember("<i>", "<i>", "<i>", "<i>")])],
        };
        using MemoryStream stream = new();

        report.WriteHtml(stream);

        stream.Position = 0;
        XDocument page = XDocument.Load(stream);
        Assert.Empty(page.Descendants("i"));
        Assert.Contains("<i>&\\u202E.cs:1", page.Root!.Value, StringComparison.Ordinal);
    }

    private XDocument Page()
    {
        using MemoryStream stream = new();
        clinic.Report.WriteHtml(stream);
        stream.Position = 0;
        return XDocument.Load(stream);
    }
}
