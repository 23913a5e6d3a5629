namespace OpenMed.Documents.Passages;

/// <summary>Takes the parts of an input in their order.</summary>
/// <remarks>Two implementations: one changes and writes, the other lists what was found.</remarks>
internal interface IDocumentOutput
{
    /// <summary>Takes a part that is not searched: line ends, and what stands around fields.</summary>
    /// <param name="text">The part.</param>
    void TakeVerbatim(string text);

    /// <summary>Takes a part that was searched.</summary>
    /// <param name="passage">The part.</param>
    /// <param name="entities">Its entities, by start.</param>
    void TakePassage(Passage passage, IReadOnlyList<PiiEntity> entities);

    /// <summary>Hands on what was taken, so that a reader at the other end of a pipe sees it.</summary>
    void Flush();
}
