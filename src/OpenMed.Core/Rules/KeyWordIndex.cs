namespace OpenMed.Rules;

/// <summary>Says in one pass which of some words a text has, so that only those are searched for. Immutable; safe for use by many threads.</summary>
internal sealed class KeyWordIndex
{
    private const int MostWords = 64;
    private const int PairCount = 1 << 10;

    private readonly string[] _words;

    // By the low five bits of a word's first two characters, in which both cases of a letter are alike: the words, and the same bits of their third characters, a bit each.
    private readonly int[]?[] _wordsByPair = new int[PairCount][];
    private readonly uint[] _thirdsByPair = new uint[PairCount];

    /// <summary>Makes one.</summary>
    /// <param name="words">At most 64 words; the first three characters of each, or all two, are ASCII.</param>
    /// <exception cref="ArgumentException">There are more than 64.</exception>
    public KeyWordIndex(IReadOnlyList<string> words)
    {
        if (words.Count > MostWords)
            throw new ArgumentException($"There are {words.Count} key words, but at most {MostWords} may be. Use a shape of run where there is one.", nameof(words));

        _words = [.. words];
        foreach (IGrouping<int, int> group in Enumerable.Range(0, _words.Length).GroupBy(wordIndex => PairOf(_words[wordIndex][0], _words[wordIndex][1])))
        {
            _wordsByPair[group.Key] = [.. group];
            foreach (int wordIndex in group) _thirdsByPair[group.Key] |= _words[wordIndex].Length > 2 ? 1u << _words[wordIndex][2] : uint.MaxValue;
        }
    }

    /// <summary>Which words are in a text; case is ignored.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A bit for each word, the lowest for the first.</returns>
    public ulong Find(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return 0;

        // A shift by a character is one by its low five bits.
        ulong found = 0;
        uint[] thirdsByPair = _thirdsByPair;
        char first = text[0];
        char second = text[1];
        for (int charIndex = 2; charIndex < text.Length; charIndex++)
        {
            char third = text[charIndex];
            if ((thirdsByPair[PairOf(first, second)] >> third & 1) != 0) found |= WordsAt(text[(charIndex - 2)..], found);
            first = second;
            second = third;
        }

        return found | WordsAt(text[^2..], found);
    }

    private ulong WordsAt(ReadOnlySpan<char> text, ulong known)
    {
        ulong found = 0;
        foreach (int wordIndex in _wordsByPair[PairOf(text[0], text[1])] ?? [])
        {
            ulong bit = 1UL << wordIndex;
            if ((known & bit) == 0 && text.StartsWith(_words[wordIndex], StringComparison.OrdinalIgnoreCase)) found |= bit;
        }

        return found;
    }

    private static int PairOf(char first, char second) => ((first & 31) << 5) | (second & 31);
}
