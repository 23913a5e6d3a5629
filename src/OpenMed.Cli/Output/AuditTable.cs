using System.Text;
using OpenMed.Audit;

namespace OpenMed.Cli.Output;

/// <summary>Writes the findings of an audit as tables for people: each place, then how many there are of each rule.</summary>
internal static class AuditTable
{
    // A table is laid out as a whole; so many rows are more than a screen and little memory.
    private const int MaxRows = 500;

    /// <summary>Draws them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="tables">Draws.</param>
    /// <param name="output">Takes the sentence below the tables; stays open.</param>
    public static void Write(AuditReport report, TablePrinter tables, Stream output)
    {
        AuditFinding[] open = [.. report.OpenFindings];
        foreach (AuditFinding[] rows in open.Chunk(MaxRows)) tables.Print(["Rule", "Severity", "Place", "Message"], [.. rows.Select(Row)]);
        if (open.Length > 0)
        {
            tables.Print(
                ["Rule", "Findings", "What it finds"],
                [.. open.CountBy(finding => finding.Rule).OrderBy(rule => rule.Key.Id, StringComparer.Ordinal).Select(rule => new[] { rule.Key.Id, FormattableString.Invariant($"{rule.Value}"), rule.Key.Title })]);
        }

        int readCount = report.Projects.Count(project => project.State == AuditProjectState.Read);
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        writer.WriteLine(FormattableString.Invariant(
            $"{open.Length} findings and {report.Types.Count} types with personal data in {readCount} of {report.Projects.Count} projects; {report.Findings.Count - open.Length} more are suppressed in the source."));
    }

    private static string[] Row(AuditFinding finding) =>
    [
        finding.Rule.Id,
        finding.Severity.ToString().ToLowerInvariant(),
        FormattableString.Invariant($"{finding.Place.Path}:{finding.Place.StartLine}"),
        finding.Message,
    ];
}
