using System.Text.Encodings.Web;
using System.Text.Json;
using OpenMed.Audit.Analysis;

namespace OpenMed.Audit.Reports;

/// <summary>Writes a report as SARIF 2.1.0 (OASIS Standard with Errata 01). It holds no source and no folder of the machine, and no time: the same findings give the same bytes.</summary>
/// <param name="report">The report.</param>
internal sealed class SarifWriter(AuditReport report)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string InformationUri = "https://github.com/openmed/openmed-dotnet/blob/main/docs/audit.md";
    private const string Root = "%SRCROOT%";

    // The number is of what goes into it: another way to make it gets another number.
    private const string FingerprintName = "openmedFinding/v1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, int> _ruleIndexes = report.Rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index);

    /// <summary>Writes it.</summary>
    /// <param name="stream">Takes the JSON, in UTF-8; stays open.</param>
    public void Write(Stream stream)
    {
        using Utf8JsonWriter json = new(stream, Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        WriteInvocation(json);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteMessage(json, "description", "The folder of the solution, unless the audit was given another.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (AuditFinding finding in report.Findings) WriteResult(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "OpenMed.Analyzers");
        json.WriteString("semanticVersion", PrivacyRules.Source.GetName().Version!.ToString(fieldCount: 3));
        json.WriteString("informationUri", InformationUri);
        json.WriteStartArray("rules");
        foreach (AuditRule rule in report.Rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, AuditRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteMessage(json, "shortDescription", rule.Title + ".");
        WriteMessage(json, "fullDescription", rule.Description.Length > 0 ? rule.Description : rule.Title + ".");
        WriteMessage(json, "help", $"{(rule.Description.Length > 0 ? rule.Description : rule.Title + ".")} See {rule.HelpUri}");
        json.WriteString("helpUri", rule.HelpUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (string tag in (string[])["privacy", "pii", "security"]) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !report.Projects.Any(project => project.HasFailed));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (AuditProject project in report.Projects.Where(project => project.Notice is not null))
        {
            json.WriteStartObject();
            json.WriteString("level", project.HasFailed ? "error" : project.State == AuditProjectState.Read ? "warning" : "note");
            WriteMessage(json, "message", project.Notice!);
            WriteLocations(json, project.Path, place: null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResult(Utf8JsonWriter json, AuditFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", _ruleIndexes[finding.Rule.Id]);
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        WriteLocations(json, finding.Place.Path, finding.Place);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Fingerprint);
        json.WriteEndObject();

        // Empty says that it is not suppressed; left out would say that nobody knows.
        json.WriteStartArray("suppressions");
        if (finding.IsSuppressed)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("label", finding.Label);
        json.WriteString("project", finding.Project);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string path, AuditPlace? place)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        if (place is not null)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.StartLine);
            json.WriteNumber("startColumn", place.StartColumn);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(AuditSeverity severity) => severity switch
    {
        AuditSeverity.Error => "error",
        AuditSeverity.Warning => "warning",
        _ => "note",
    };
}
