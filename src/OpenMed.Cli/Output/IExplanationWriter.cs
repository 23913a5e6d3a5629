namespace OpenMed.Cli.Output;

/// <summary>Writes explanations: as tables for people, as JSON for programs.</summary>
internal interface IExplanationWriter
{
    /// <summary>Writes how the entities of a text came about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="explanation">Its explanation.</param>
    void Write(ExplainedText text, PiiExplanation explanation);

    /// <summary>Writes why a part of a text was not found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts, in UTF-16 code units.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="explanation">Its explanation.</param>
    void Write(ExplainedText text, int start, int length, PiiMissExplanation explanation);
}
