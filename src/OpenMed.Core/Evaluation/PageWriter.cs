using System.Text;
using System.Xml;

namespace OpenMed.Evaluation;

/// <summary>Writes a page that is HTML and well-formed XML at once. Every text goes through <see cref="PageText"/>.</summary>
internal sealed class PageWriter : IDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        CloseOutput = false,
        NewLineChars = "\n",
    };

    private readonly XmlWriter _xml;

    /// <summary>Starts a page.</summary>
    /// <param name="stream">Takes it, in UTF-8; stays open.</param>
    public PageWriter(Stream stream)
    {
        _xml = XmlWriter.Create(stream, Settings);
        _xml.WriteDocType("html", null, null, null);
    }

    /// <summary>Writes an element.</summary>
    /// <param name="name">Its name; not one that HTML ends by itself.</param>
    /// <param name="className">Its class; null means none.</param>
    /// <param name="content">Writes what stands in it.</param>
    public void Element(string name, string? className, Action content)
    {
        _xml.WriteStartElement(name);
        if (className is not null) _xml.WriteAttributeString("class", className);
        content();
        _xml.WriteFullEndElement();
    }

    /// <summary>Writes an element with a text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="className">Its class; null means none.</param>
    public void Element(string name, string text, string? className = null) => Element(name, className, () => Text(text));

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    public void Text(ReadOnlySpan<char> text) => _xml.WriteString(PageText.Of(text));

    /// <summary>Writes an attribute of the element whose content begins.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Attribute(string name, string value) => _xml.WriteAttributeString(name, PageText.Of(value));

    /// <summary>Writes an element that HTML ends by itself.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes.</param>
    public void Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes) Attribute(attribute, value);
        _xml.WriteEndElement();
    }

    /// <summary>Writes a table that can be scrolled sideways.</summary>
    /// <param name="headings">Its headings.</param>
    /// <param name="rows">Writes the rows.</param>
    /// <param name="hasNumbers">Whether all columns but the first hold numbers, so that their headings stand at the right too.</param>
    public void Table(IReadOnlyList<string> headings, Action rows, bool hasNumbers = false) => Element("div", "scroll", () => Element("table", null, () =>
    {
        Element("thead", null, () => Element("tr", null, () =>
        {
            for (int columnIndex = 0; columnIndex < headings.Count; columnIndex++)
                Element("th", headings[columnIndex], hasNumbers && columnIndex > 0 ? "number" : null);
        }));
        Element("tbody", null, rows);
    }));

    /// <summary>Writes a row of a table.</summary>
    /// <param name="cells">The cells; the first is the row's name, those that are numbers stand at the right.</param>
    public void Row(params IReadOnlyList<string> cells) => Element("tr", null, () =>
    {
        Element("th", cells[0]);
        foreach (string cell in cells.Skip(1)) Element("td", cell, cell.Length > 0 && char.IsAsciiDigit(cell[0]) ? "number" : null);
    });

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();
}
