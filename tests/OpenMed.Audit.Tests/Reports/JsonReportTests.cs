using System.Text.Json.Nodes;
using OpenMed.Audit.Support;

namespace OpenMed.Audit.Reports;

public sealed class JsonReportTests(ClinicAudit clinic)
{
    [Fact]
    public void Write_HasProjectsFindingsAndTypes()
    {
        using MemoryStream stream = new();
        clinic.Report.WriteJson(stream);
        JsonNode report = JsonNode.Parse(stream.ToArray())!;

        Assert.Equal("Clinic.slnx", report["name"]!.GetValue<string>());
        Assert.Equal("notRestored", report["projects"]![5]!["state"]!.GetValue<string>());
        Assert.Equal(clinic.Report.Findings.Count, report["findings"]!.AsArray().Count);
        Assert.Equal("PiiData", report["types"]![0]!["members"]![0]!["classification"]!.GetValue<string>());
    }
}
