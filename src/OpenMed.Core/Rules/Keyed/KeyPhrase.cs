namespace OpenMed.Rules.Keyed;

/// <summary>A phrase before an identifier.</summary>
/// <param name="Words">Its words, in lower case.</param>
/// <param name="NeedsNumber">Whether a word that means number or id must follow.</param>
/// <param name="Kind">What it announces.</param>
internal sealed record KeyPhrase(string[] Words, bool NeedsNumber, KeyedIdentifier Kind)
{
    /// <summary>Reads the phrases of a kind; a phrase of several words is also one word, as in <c>medicalrecord</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static IEnumerable<KeyPhrase> Of(KeyedIdentifier kind)
    {
        foreach (string phrase in kind.Phrases)
        {
            bool needsNumber = phrase.EndsWith(" #", StringComparison.Ordinal);
            string[] words = (needsNumber ? phrase[..^2] : phrase).Split(' ');
            yield return new KeyPhrase(words, needsNumber, kind);
            if (words.Sum(word => word.Length) > 4 && words.Length > 1) yield return new KeyPhrase([string.Concat(words)], needsNumber, kind);
        }
    }

    /// <summary>Whether the words before a place are this phrase.</summary>
    /// <param name="words">At the last word, which <paramref name="last"/> is or begins with.</param>
    /// <param name="last">The last word, or what is left of it without its ending.</param>
    public bool Matches(WordsBefore words, ReadOnlySpan<char> last)
    {
        if (!last.Equals(Words[^1], StringComparison.OrdinalIgnoreCase)) return false;

        for (int wordIndex = Words.Length - 2; wordIndex >= 0; wordIndex--)
        {
            if (!words.MoveBack() || !words.Word.Equals(Words[wordIndex], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}
