namespace OpenMed.Documents.Detection;

/// <summary>Finds the entities of many texts that are at hand, a batch at a time.</summary>
/// <param name="detector">Finds.</param>
/// <param name="report">Told, after each batch, how many UTF-16 code units were searched and how many entities found.</param>
public sealed class TextBatches(ITextDetector detector, Action<long, long> report)
{
    // Beyond this a batch grows no faster, only larger.
    private const int MaxChars = 262_144;

    /// <summary>Finds them.</summary>
    /// <param name="texts">The texts; blank ones are not worth a search.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The entities of each text, in the order of <paramref name="texts"/>.</returns>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        IReadOnlyList<PiiEntity>[] entities = new IReadOnlyList<PiiEntity>[texts.Count];
        Array.Fill(entities, []);
        List<int> batch = [];
        int batchChars = 0;
        long charCount = 0;
        long entityCount = 0;
        for (int textIndex = 0; textIndex < texts.Count; textIndex++)
        {
            if (!string.IsNullOrWhiteSpace(texts[textIndex]))
                batch.Add(textIndex);

            batchChars += texts[textIndex].Length;
            if (batchChars <= MaxChars && textIndex < texts.Count - 1)
                continue;

            IReadOnlyList<IReadOnlyList<PiiEntity>> found =
                batch.Count == 0 ? [] : detector.Find([.. batch.Select(searched => new PiiText(texts[searched]))], cancellationToken);
            for (int batchIndex = 0; batchIndex < batch.Count; batchIndex++)
                entities[batch[batchIndex]] = found[batchIndex];

            charCount += batchChars;
            entityCount += found.Sum(each => (long)each.Count);
            report(charCount, entityCount);
            batch.Clear();
            batchChars = 0;
        }

        return entities;
    }
}
