using OpenMed.Evaluation;

namespace OpenMed.Commands.Reports;

/// <summary>Writes tables that are also read aloud well: with a caption, and headings that say of what they are.</summary>
/// <param name="page">The page.</param>
internal sealed class ReportTable(PageWriter page)
{
    /// <summary>Writes a table.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="headings">The headings; those with <c>#</c> at their end are of numbers, and lose it.</param>
    /// <param name="rows">Writes the rows.</param>
    public void Write(string caption, IReadOnlyList<string> headings, Action rows) => page.Element("div", "scroll", () => page.Element("table", null, () =>
    {
        page.Element("caption", caption);
        page.Element("thead", null, () => page.Element("tr", null, () =>
        {
            foreach (string heading in headings) Heading(heading.TrimEnd('#'), "col", heading.EndsWith('#') ? "number" : null);
        }));
        page.Element("tbody", null, rows);
    }));

    /// <summary>Writes a row.</summary>
    /// <param name="heading">Writes what the row is about.</param>
    /// <param name="className">The class of that cell; null means none.</param>
    /// <param name="cells">Writes the other cells.</param>
    public void Row(Action heading, string? className, Action cells) => page.Element("tr", null, () =>
    {
        page.Element("th", className, () =>
        {
            page.Attribute("scope", "row");
            heading();
        });
        cells();
    });

    /// <summary>Writes a cell.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="className">Its class; null means none.</param>
    public void Cell(string text, string? className = null) => page.Element("td", text, className);

    /// <summary>Writes a cell with a number.</summary>
    /// <param name="number">The number.</param>
    public void Cell(long number) => Cell(FormattableString.Invariant($"{number}"), "number");

    private void Heading(string text, string scope, string? className) => page.Element("th", className, () =>
    {
        page.Attribute("scope", scope);
        page.Text(text);
    });
}
