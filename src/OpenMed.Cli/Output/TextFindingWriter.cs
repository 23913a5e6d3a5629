using OpenMed.Documents.Findings;

namespace OpenMed.Cli.Output;

/// <summary>Writes a line a finding, which editors and grep understand: <c>path:line:column label score</c>.</summary>
/// <param name="writer">Takes the lines.</param>
internal sealed class TextFindingWriter(TextWriter writer) : IFindingListWriter
{
    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        writer.Write(FormattableString.Invariant(
            $"{VisibleText.OfChars(finding.Path)}:{finding.Place.Line}:{finding.Place.Column} {finding.Entity.Label} {finding.Entity.Score:0.00}"));
        if (finding.Field is not null)
            writer.Write(" field=" + VisibleText.OfLine(finding.Field));
        if (finding.Text is not null)
            writer.Write(" " + VisibleText.OfLine(finding.Text));

        writer.Write('\n');
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();

    /// <inheritdoc/>
    public void Complete() => writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
