using OpenMed.Documents.Detection;

namespace OpenMed.Documents.Support;

/// <summary>Finds Jane, and meanwhile has another process write to the file.</summary>
internal sealed class MeddlingDetector(string path) : ITextDetector
{
    private readonly WordDetector _words = new("Jane");

    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts, CancellationToken cancellationToken)
    {
        File.AppendAllText(path, "more");
        return _words.Find(texts, cancellationToken);
    }

    public void Dispose()
    {
    }
}
