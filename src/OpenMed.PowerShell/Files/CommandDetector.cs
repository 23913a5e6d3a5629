using OpenMed.Documents.Detection;

namespace OpenMed.Commands.Files;

/// <summary>What a cmdlet finds, for documents.</summary>
/// <param name="find">Finds the entities of texts, in their order.</param>
internal sealed class CommandDetector(Func<IReadOnlyList<PiiText>, IReadOnlyList<IReadOnlyList<PiiEntity>>> find) : ITextDetector
{
    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return find(texts);
    }

    /// <summary>Nothing: the cmdlet holds the detector.</summary>
    public void Dispose()
    {
    }
}
