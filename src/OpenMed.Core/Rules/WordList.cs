namespace OpenMed.Rules;

/// <summary>Words to look a word up among, in groups; case is ignored. Most other words cost one look into a table. Immutable; safe for use by many threads.</summary>
internal sealed class WordList
{
    private const int LongestWord = 31;

    // By the length of a word and the low five bits of its first character, which both cases of a letter share.
    private readonly (string Word, int Group)[]?[] _buckets = new (string, int)[(LongestWord + 1) << 5][];

    /// <summary>Makes a list of one group.</summary>
    /// <param name="words">The words, of at most 31 characters; the first of each is ASCII, or has the same low five bits in both cases.</param>
    public WordList(params string[] words)
        : this([words])
    {
    }

    /// <summary>Makes a list.</summary>
    /// <param name="groups">The words of each group, as above; a word of two groups belongs to the first.</param>
    public WordList(params IReadOnlyList<string[]> groups)
    {
        foreach (IGrouping<int, (string Word, int Group)> bucket in groups.SelectMany((words, group) => words.Select(word => (Word: word, Group: group))).GroupBy(entry => BucketOf(entry.Word)))
            _buckets[bucket.Key] = [.. bucket];
    }

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="word">The word.</param>
    public bool Contains(ReadOnlySpan<char> word) => GroupOf(word) >= 0;

    /// <summary>Which group a word is of.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The number of the group from 0 on, or -1 when it is of none.</returns>
    public int GroupOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord || _buckets[BucketOf(word)] is not { } bucket) return -1;

        foreach ((string candidate, int group) in bucket)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return group;
        }

        return -1;
    }

    private static int BucketOf(ReadOnlySpan<char> word) => (word.Length << 5) | (word[0] & 31);
}
