using OpenMed.Audit.Reports;

namespace OpenMed.Audit;

/// <summary>What an audit found. Immutable.</summary>
public sealed class AuditReport
{
    /// <summary>Makes one.</summary>
    internal AuditReport()
    {
    }

    /// <summary>The file name of the solution or project.</summary>
    public required string Name { get; init; }

    /// <summary>When the audit began.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>All rules that were checked, by number.</summary>
    public required IReadOnlyList<AuditRule> Rules { get; init; }

    /// <summary>The projects by path, also those that were not read.</summary>
    public required IReadOnlyList<AuditProject> Projects { get; init; }

    /// <summary>What was found, suppressed or not: by path, place and rule; each once, also when it is in several projects or frameworks.</summary>
    public required IReadOnlyList<AuditFinding> Findings { get; init; }

    /// <summary>The types that hold personal data, by project and name.</summary>
    public required IReadOnlyList<AuditedType> Types { get; init; }

    /// <summary>What was found and is not suppressed, in the same order.</summary>
    public IEnumerable<AuditFinding> OpenFindings => Findings.Where(finding => !finding.IsSuppressed);

    /// <summary>Writes the report as SARIF 2.1.0, the same bytes for the same findings.</summary>
    /// <param name="stream">Takes the JSON, in UTF-8; stays open.</param>
    public void WriteSarif(Stream stream) => new SarifWriter(this).Write(stream);

    /// <summary>Writes the inventory of personal data and the findings as a page for people, which needs nothing else.</summary>
    /// <param name="stream">Takes the page, in UTF-8; stays open.</param>
    public void WriteHtml(Stream stream) => AuditPage.Write(this, stream);

    /// <summary>Writes all of the report as one JSON object.</summary>
    /// <param name="stream">Takes the JSON, in UTF-8; stays open.</param>
    public void WriteJson(Stream stream) => JsonReport.Write(this, stream);
}
