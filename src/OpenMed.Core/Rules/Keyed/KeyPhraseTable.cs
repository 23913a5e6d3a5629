namespace OpenMed.Rules.Keyed;

/// <summary>Looks the words before a place up among the phrases of many kinds at once. Immutable; safe for use by many threads.</summary>
internal sealed class KeyPhraseTable
{
    private const int BucketCount = 256;
    private const int LongestGlue = 8;

    private readonly KeyPhrase[][] _buckets;

    /// <summary>Makes a table.</summary>
    /// <param name="kinds">The kinds.</param>
    public KeyPhraseTable(IEnumerable<KeyedIdentifier> kinds)
    {
        ILookup<int, KeyPhrase> phrases = kinds.SelectMany(KeyPhrase.Of).ToLookup(phrase => Bucket(phrase.Words[^1]));
        _buckets = [.. Enumerable.Range(0, BucketCount).Select(bucket => phrases[bucket].OrderByDescending(phrase => phrase.Words.Length).ToArray())];
    }

    /// <summary>What the words before a place announce.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    /// <param name="isApart">Whether a sign or space stands between the words and the place.</param>
    /// <returns>Null when they announce nothing.</returns>
    public KeyedIdentifier? Find(ReadOnlySpan<char> text, int end, out bool isApart)
    {
        int wordEnd = SkipGlue(text, end, out bool hasNumber);
        isApart = wordEnd < end;
        WordsBefore words = new(text, wordEnd);
        if (!words.MoveBack()) return null;

        if (NumberWords.IsLink(words.Word))
        {
            words = new(text, SkipGlue(text, words.Start, out bool hasSign));
            hasNumber |= hasSign;
            if (!words.MoveBack()) return null;
        }

        while (NumberWords.IsNumber(words.Word))
        {
            hasNumber = true;
            if (!words.MoveBack()) return null;
        }

        int ending = NumberWords.EndingOf(words.Word);
        return Match(words, words.Word, hasNumber) ?? (ending > 0 ? Match(words, words.Word[..^ending], hasNumber: true) : null);
    }

    /// <summary>Goes back over the signs between a name and its value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the value starts.</param>
    /// <param name="hasNumber">Whether one of the signs means number.</param>
    /// <returns>Where the name ends; at most eight signs are skipped.</returns>
    public static int SkipGlue(ReadOnlySpan<char> text, int end, out bool hasNumber)
    {
        hasNumber = false;
        int charIndex = end;
        while (charIndex > 0 && end - charIndex < LongestGlue && IsGlue(text[charIndex - 1]))
            hasNumber |= text[--charIndex] == '#';
        return charIndex;
    }

    private KeyedIdentifier? Match(WordsBefore words, ReadOnlySpan<char> last, bool hasNumber)
    {
        foreach (KeyPhrase phrase in _buckets[Bucket(last)])
        {
            if ((hasNumber || !phrase.NeedsNumber) && phrase.Matches(words, last)) return phrase.Kind;
        }

        return null;
    }

    private static int Bucket(ReadOnlySpan<char> word) =>
        ((word.Length * 7) + ((word[0] | 0x20) * 31) + (word[^1] | 0x20)) % BucketCount;

    private static bool IsGlue(char character) =>
        character is ' ' or '\t' or ':' or '=' or '#' or '\'' or '"' or '`' or '>' or '(' or ')' or '[' or '\\' or '.' or '-' or '*';
}
