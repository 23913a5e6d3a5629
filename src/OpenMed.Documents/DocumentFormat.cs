namespace OpenMed.Documents;

/// <summary>How the texts of a document are told apart.</summary>
public enum DocumentFormat
{
    /// <summary>By the name: lines for files that end in .log, else running text.</summary>
    ByName,

    /// <summary>One text that goes over many lines.</summary>
    Text,

    /// <summary>Each line is a text.</summary>
    Lines,

    /// <summary>Strings in one JSON value a line.</summary>
    Ndjson,

    /// <summary>Values in a table.</summary>
    Csv,
}
