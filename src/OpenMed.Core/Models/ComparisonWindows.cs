namespace OpenMed.Models;

/// <summary>Token ids on which a copy of a model is compared with its source.</summary>
internal static class ComparisonWindows
{
    private static readonly int[] Lengths = [1, 2, 7, 8, 33, 128];

    /// <summary>Makes windows of several lengths up to the model's limit from ids spread over the vocabulary, always the same ones, and
    /// adds the sentences of the folder's battery where there is one.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="config">What config.json says.</param>
    public static IReadOnlyList<ReadOnlyMemory<int>> Make(string folder, ModelConfig config)
    {
        List<ReadOnlyMemory<int>> windows =
            [.. Lengths.Where(length => length < config.MaxTokens).Append(config.MaxTokens).Select(length => Spread(length, config.VocabularySize))];
        if (ReferenceBattery.IsIn(folder))
            windows.AddRange(ReferenceBattery.Read(folder, config.Scheme.Count).Rows.Select(row => new ReadOnlyMemory<int>(row.Ids)));
        return windows;
    }

    /// <summary>Makes a window of ids spread over the vocabulary, always the same one.</summary>
    /// <param name="length">How many ids.</param>
    /// <param name="vocabularySize">Every id is smaller.</param>
    public static ReadOnlyMemory<int> Spread(int length, int vocabularySize)
    {
        int[] ids = new int[length];
        for (int tokenIndex = 0; tokenIndex < length; tokenIndex++)
        {
            // Steps of the golden ratio visit the whole vocabulary evenly (Knuth, TAOCP 3, 6.4).
            uint spread = unchecked((uint)(tokenIndex + length) * 2654435769u);
            ids[tokenIndex] = (int)((ulong)spread * (uint)vocabularySize >> 32);
        }

        return ids;
    }
}
