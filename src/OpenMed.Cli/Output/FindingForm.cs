namespace OpenMed.Cli.Output;

/// <summary>How findings are written.</summary>
internal enum FindingForm
{
    /// <summary>A table where files are searched and a person reads standard output, else text.</summary>
    Automatic,

    /// <summary>A table, drawn for people.</summary>
    Table,

    /// <summary>A line each: <c>path:line:column label score</c>.</summary>
    Text,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>A JSON object a line.</summary>
    Ndjson,
}
