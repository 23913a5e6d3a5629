namespace OpenMed.Rules;

/// <summary>Words that say what a number or code near them is. Immutable.</summary>
/// <remarks>A word counts where it stands alone or as a part of a name: <c>ssn</c> is in <c>patientSSN</c>, <c>ssn_number</c> and <c>"ssn":</c>, not in <c>lessness</c>.</remarks>
internal sealed class ContextWords
{
    private const int Before = 64;
    private const int After = 24;

    private const uint NotAscii = 1u << 31;

    private readonly string[] _words;
    private readonly uint[] _letters;

    /// <summary>Makes a list.</summary>
    /// <param name="words">The words, in lower case; more than one word with single spaces between them. In names, <c>_</c>, <c>-</c>, <c>.</c> and nothing stand for such a space.</param>
    public ContextWords(params string[] words)
    {
        _words = words;
        _letters = [.. words.Select(word => LettersOf(word))];
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

        int from = Math.Max(0, start - Before);
        int distance = Math.Min(
            DistanceBefore(text.Chars[from..start], letters), DistanceAfter(text.Slice(end, end + After), letters));
        return distance == int.MaxValue ? 0 : 1 - (distance / (float)(Before + After));
    }

    /// <summary>Whether a name holds one of the words.</summary>
    /// <param name="name">For example the name of a field.</param>
    public bool IsIn(ReadOnlySpan<char> name) => !name.IsEmpty && DistanceBefore(name, LettersOf(name)) != int.MaxValue;

    // A word whose letters are not all there is not there: most are ruled out by this.
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

    private int DistanceBefore(ReadOnlySpan<char> window, uint letters)
    {
        int best = int.MaxValue;
        for (int wordIndex = 0; wordIndex < _words.Length; wordIndex++)
        {
            if ((_letters[wordIndex] & ~letters) != 0) continue;

            string word = _words[wordIndex];
            for (ReadOnlySpan<char> rest = window; WordSearch.LastIndexOf(rest, word, out int length) is >= 0 and int found; rest = rest[..(found + length - 1)])
            {
                if (!WordSearch.StandsAsWord(window, found, found + length)) continue;

                best = Math.Min(best, window.Length - found - length);
                break;
            }
        }

        return best;
    }

    private int DistanceAfter(ReadOnlySpan<char> window, uint letters)
    {
        int best = int.MaxValue;
        ReadOnlySpan<char> line = window.IndexOfAny('\n', '\r') is >= 0 and int lineEnd ? window[..lineEnd] : window;
        for (int wordIndex = 0; wordIndex < _words.Length; wordIndex++)
        {
            if ((_letters[wordIndex] & ~letters) != 0) continue;

            string word = _words[wordIndex];
            int found = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && WordSearch.StandsAsWord(line, found, found + word.Length)) best = Math.Min(best, Before + found);
        }

        return best;
    }
}
