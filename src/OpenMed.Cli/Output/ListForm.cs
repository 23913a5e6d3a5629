namespace OpenMed.Cli.Output;

/// <summary>How a short list is written.</summary>
internal enum ListForm
{
    /// <summary>A table, drawn for people.</summary>
    Table,

    /// <summary>One JSON array.</summary>
    Json,
}
