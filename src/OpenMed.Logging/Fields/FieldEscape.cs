namespace OpenMed.Logging.Fields;

/// <summary>How characters are written in the value of a field.</summary>
[Flags]
internal enum FieldEscape
{
    /// <summary>As they are.</summary>
    None = 0,

    /// <summary><c>\n</c>, <c>\/</c>, <c>\u00fc</c>. Source: RFC 8259, section 7.</summary>
    Json = 1,

    /// <summary><c>&amp;amp;</c>, <c>&amp;#64;</c>, <c>&amp;#x40;</c>, and the names of HTML. Source: XML 1.0, section 4.1.</summary>
    Xml = 2,

    /// <summary><c>%40</c>, several of them for a character beyond ASCII. Source: RFC 3986, section 2.1, with UTF-8.</summary>
    Percent = 4,

    /// <summary><c>+</c> for a space. Source: URL Standard, application/x-www-form-urlencoded.</summary>
    Plus = 8,

    /// <summary>A single quote is written twice. Source: ISO/IEC 9075-2, character string literals.</summary>
    DoubledQuote = 16,

    /// <summary>What is looked for where no field says how its characters are written.</summary>
    Any = Json | Xml | Percent,
}
