namespace OpenMed.Commands.Reports;

/// <summary>A finding as the report shows it: without its text.</summary>
/// <param name="Place">Where it stands, for people.</param>
/// <param name="Label">Its label.</param>
/// <param name="Score">How sure the detector is, from 0 to 1.</param>
/// <param name="Preview">What stands around it, masked.</param>
internal sealed record ReportLine(string Place, string Label, float Score, string Preview)
{
    /// <summary>Makes the line of a finding.</summary>
    /// <param name="finding">The finding.</param>
    public static ReportLine Of(PiiFinding finding)
    {
        string item = finding.Path is null ? FormattableString.Invariant($"item {finding.Index}, ") : "";
        string property = finding.Property is null ? "" : $", {finding.Property}";
        return new ReportLine(
            FormattableString.Invariant($"{item}line {finding.Line}, column {finding.Column}{property}"), finding.Label, finding.Score, finding.Preview);
    }
}
