using System.Globalization;
using OpenMed.Documents.Findings;

namespace OpenMed.Cli.Output;

/// <summary>Writes findings as tables for people.</summary>
/// <param name="tables">Draws.</param>
/// <param name="showText">Whether the findings hold their text.</param>
internal sealed class TableFindingWriter(TablePrinter tables, bool showText) : IFindingListWriter
{
    // A table is laid out as a whole; so many rows are more than a screen and little memory.
    private const int MaxRows = 500;

    private readonly List<string[]> _rows = [];

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        string place = FormattableString.Invariant($"{finding.Place.Line}:{finding.Place.Column}");
        string[] row =
        [
            finding.Path,
            finding.Field is null ? place : $"{place} {finding.Field}",
            finding.Entity.Label,
            finding.Entity.Score.ToString("0.00", CultureInfo.InvariantCulture),
            finding.Entity.Source,
        ];
        _rows.Add(showText ? [.. row, finding.Text ?? ""] : row);
        if (_rows.Count == MaxRows)
            Draw();
    }

    /// <summary>Nothing: a table waits for its last row.</summary>
    public void Flush()
    {
    }

    /// <inheritdoc/>
    public void Complete() => Draw();

    /// <summary>Nothing: rows that were not drawn are gone.</summary>
    public void Dispose()
    {
    }

    private void Draw()
    {
        if (_rows.Count == 0)
            return;

        string[] headings = ["Path", "Place", "Label", "Score", "Source"];
        tables.Print(showText ? [.. headings, "Text"] : headings, _rows);
        _rows.Clear();
    }
}
