using OpenMed.Documents.Detection;

namespace OpenMed.Documents.Support;

/// <summary>Finds given words, wherever they stand as words of their own, with the label <c>first_name</c>.</summary>
internal sealed class WordDetector(params string[] words) : ITextDetector
{
    public List<int> BatchSizes { get; } = [];

    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        BatchSizes.Add(texts.Count);
        return [.. texts.Select(text => Find(text.Text))];
    }

    public void Dispose()
    {
    }

    private List<PiiEntity> Find(string text)
    {
        List<PiiEntity> entities = [];
        foreach (string word in words)
        {
            for (int start = text.IndexOf(word, StringComparison.Ordinal); start >= 0;
                start = text.IndexOf(word, start + word.Length, StringComparison.Ordinal))
            {
                if (!IsLetter(text, start - 1) && !IsLetter(text, start + word.Length))
                    entities.Add(new PiiEntity("first_name", start, word.Length, 0.9f));
            }
        }

        return [.. entities.OrderBy(entity => entity.Start)];
    }

    private static bool IsLetter(string text, int charIndex) =>
        charIndex >= 0 && charIndex < text.Length && char.IsLetter(text[charIndex]);
}
