namespace OpenMed.Cli.Output;

/// <summary>How an evaluation is written.</summary>
internal enum EvaluationForm
{
    /// <summary>Tables, drawn for people.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>A page that needs nothing else.</summary>
    Html,
}
