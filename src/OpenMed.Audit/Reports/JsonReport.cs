using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenMed.Audit.Reports;

/// <summary>Writes a report as one JSON object: projects, findings and types, in their order.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the JSON, in UTF-8; stays open.</param>
    public static void Write(AuditReport report, Stream stream)
    {
        JsonSerializer.Serialize(stream, new
        {
            report.Name,
            report.Made,
            Projects = report.Projects.Select(project => new { project.Name, project.Path, project.State, project.ErrorCount, project.Notice }),
            Findings = report.Findings.Select(finding => new
            {
                Rule = finding.Rule.Id,
                finding.Severity,
                finding.Label,
                finding.Project,
                finding.Place.Path,
                Line = finding.Place.StartLine,
                Column = finding.Place.StartColumn,
                finding.Message,
                Suppressed = finding.IsSuppressed,
            }),
            Types = report.Types.Select(type => new
            {
                Name = type.FullName,
                type.Project,
                type.Place.Path,
                Line = type.Place.StartLine,
                type.Members,
            }),
        }, Options);
        stream.WriteByte((byte)'\n');
    }
}
