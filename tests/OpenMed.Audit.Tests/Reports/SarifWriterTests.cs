using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;
using OpenMed.Audit.Support;
using OpenMed.Support;

namespace OpenMed.Audit.Reports;

public sealed class SarifWriterTests(ClinicAudit clinic)
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(
        () => JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(TestFolders.Data, "sarif", "sarif-2.1.0-rtm.5.json"))));

    [Fact]
    public async Task Write_SuitsTheSchema() => Assert.Empty(await ErrorsOf(Written()));

    [Theory]
    [InlineData("runs/0/results/0/level", "\"loud\"")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region/startLine", "0")]
    [InlineData("runs/0/results/0/suppressions", "[{}]")]
    [InlineData("runs/0/tool", "{}")]
    [InlineData("runs/0/invocations", "[{}]")]
    [InlineData("version", "\"2.0.0\"")]
    [InlineData("runs/0/unknown", "1")]
    public async Task Write_BrokenByHand_DoesNotSuitTheSchema(string path, string value)
    {
        JsonNode root = JsonNode.Parse(Written())!;
        string[] names = path.Split('/');
        JsonNode parent = names[..^1].Aggregate(root, (node, name) => char.IsAsciiDigit(name[0]) ? node[name[0] - '0']! : node[name]!);
        parent[names[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty(await ErrorsOf(root.ToJsonString()));
    }

    [Fact]
    public void Write_Results_AreTheFindings()
    {
        JsonNode run = Run();
        JsonArray results = run["results"]!.AsArray(), rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal(clinic.Report.Findings.Count, results.Count);
        Assert.All(results, result => Assert.Equal(
            result!["ruleId"]!.GetValue<string>(), rules[result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>()));
        Assert.Equal(2, results.Count(result => result!["suppressions"]!.AsArray().Count == 1));
        JsonNode tag = results.Single(result => result!["ruleId"]!.GetValue<string>() == "OPM0009")!;
        Assert.Equal("warning", tag["level"]!.GetValue<string>());
        Assert.Equal(
            """{"artifactLocation":{"uri":"Clinic/Visits.cs","uriBaseId":"%SRCROOT%"},"region":{"startLine":8,"startColumn":33,"endLine":8,"endColumn":46}}""",
            tag["locations"]![0]!["physicalLocation"]!.ToJsonString());
    }

    [Fact]
    public void Write_OddFileName_IsAUri() => Assert.Contains(
        "Clinic/" + Uri.EscapeDataString(ClinicSource.OddName),
        Run()["results"]!.AsArray().Select(result => result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>()));

    [Fact]
    public void Write_ProjectsThatWereNotRead_AreNotifications()
    {
        JsonNode invocation = Run()["invocations"]![0]!;

        Assert.False(invocation["executionSuccessful"]!.GetValue<bool>());
        Assert.Equal(
            ["error", "warning", "error", "note", "error"],
            invocation["toolExecutionNotifications"]!.AsArray().Select(told => told!["level"]!.GetValue<string>()));
    }

    [Fact]
    public void Write_HoldsNoSourceAndNoFolderOfTheMachine()
    {
        string text = Written();

        Assert.DoesNotContain(ClinicSource.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(clinic.Folder.FullPath, text, StringComparison.Ordinal);
        Assert.DoesNotContain("snippet", text, StringComparison.Ordinal);
        Assert.Equal(text, Written());
    }

    private JsonNode Run() => JsonNode.Parse(Written())!["runs"]![0]!;

    private string Written()
    {
        using MemoryStream stream = new();
        clinic.Report.WriteSarif(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<IEnumerable<ValidationError>> ErrorsOf(string sarif) => (await Schema.Value).Validate(sarif);
}
