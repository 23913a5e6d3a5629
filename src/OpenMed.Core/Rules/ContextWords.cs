namespace OpenMed.Rules;

/// <summary>Words that say what a number or code near them is. Immutable.</summary>
/// <remarks>A word counts where it stands alone or as a part of a name: <c>ssn</c> is in <c>patientSSN</c>, <c>ssn_number</c> and <c>"ssn":</c>, not in <c>lessness</c>.</remarks>
internal sealed class ContextWords
{
    private const int Before = 64;
    private const int After = 24;

    private const uint NotAscii = 1u << 31;

    // The letters of each word: a word whose letters are not all near is not near.
    private readonly uint[] _letters;

    // By the first letter, a to z as 1 to 26; 0 holds those that begin with another character.
    private readonly string[][] _byFirst;

    /// <summary>Makes a list.</summary>
    /// <param name="words">The words, in lower case; more than one word with single spaces between them. In names, <c>_</c>, <c>-</c>, <c>.</c> and nothing stand for such a space.</param>
    public ContextWords(params string[] words)
    {
        _letters = [.. words.Select(word => LettersOf(word)).Distinct()];
        _byFirst = [.. Enumerable.Range(0, 32).Select(letter => words.Where(word => (char.IsAsciiLetter(word[0]) ? word[0] & 31 : 0) == letter).ToArray())];
    }

    /// <summary>The letters near a number or code, for several lists that are asked about it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number or code starts.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <returns>A bit for each letter from a to z, case ignored, and one for all other characters that are not ASCII.</returns>
    public static uint LettersNear(in RuleText text, int start, int end) =>
        LettersOf(text.Slice(start - Before, start)) | LettersOf(text.Slice(end, end + After)) | LettersOf(text.FieldName);

    /// <summary>How near one of the words is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number or code starts.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <returns>0 when none is near; else more the nearer it is, up to 1: 64 code units before, 24 after, and in the field's name.</returns>
    public float Strength(in RuleText text, int start, int end) => StrengthAmong(text, start, end, LettersNear(text, start, end));

    /// <summary>The same, when the letters near are known already.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number or code starts.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <param name="letters">What <see cref="LettersNear"/> gave.</param>
    /// <returns>As above.</returns>
    public float StrengthAmong(in RuleText text, int start, int end, uint letters)
    {
        if (!IsPossible(letters)) return 0;

        if (IsIn(text.FieldName)) return 1;

        int distance = Math.Min(
            DistanceBefore(text.Before(start, Before)), DistanceAfter(text.Slice(end, end + After)));
        return distance == int.MaxValue ? 0 : 1 - (distance / (float)(Before + After));
    }

    /// <summary>Whether a name holds one of the words.</summary>
    /// <param name="name">For example the name of a field.</param>
    public bool IsIn(ReadOnlySpan<char> name) => !name.IsEmpty && DistanceBefore(name) != int.MaxValue;

    private bool IsPossible(uint letters)
    {
        foreach (uint needed in _letters)
        {
            if ((needed & ~letters) == 0) return true;
        }

        return false;
    }

    private static uint LettersOf(ReadOnlySpan<char> text)
    {
        uint letters = 0;
        foreach (char character in text)
        {
            int letter = (character | 0x20) - 'a';
            if ((uint)letter < 26) letters |= 1u << letter;
            else if (character > 127) letters |= NotAscii;
        }

        return letters;
    }

    private int DistanceBefore(ReadOnlySpan<char> window)
    {
        int best = int.MaxValue;
        for (int start = 0; start < window.Length; start++)
        {
            if (LengthAt(window, start) is > 0 and int length) best = Math.Min(best, window.Length - start - length);
        }

        return best;
    }

    private int DistanceAfter(ReadOnlySpan<char> window)
    {
        ReadOnlySpan<char> line = window.IndexOfAny('\n', '\r') is >= 0 and int lineEnd ? window[..lineEnd] : window;
        for (int start = 0; start < line.Length; start++)
        {
            if (LengthAt(line, start) > 0) return Before + start;
        }

        return int.MaxValue;
    }

    // The length of the longest word that starts at a place; 0 when none does.
    private int LengthAt(ReadOnlySpan<char> window, int start)
    {
        char first = window[start];
        if (first < 128 && (!char.IsAsciiLetter(first) || !WordSearch.StartsAsWord(window, start))) return 0;

        int longest = 0;
        foreach (string word in _byFirst[first < 128 ? (first & 31) : 0])
        {
            int length = WordSearch.MatchLength(window[start..], word);
            if (length > longest && WordSearch.StandsAsWord(window, start, start + length)) longest = length;
        }

        return longest;
    }
}
