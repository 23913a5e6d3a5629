namespace OpenMed.Rules;

/// <summary>Words that say what a number or code near them is. Immutable.</summary>
/// <remarks>A word counts where it stands alone or as a part of a name: <c>ssn</c> is in <c>patientSSN</c>, <c>ssn_number</c> and <c>"ssn":</c>, not in <c>lessness</c>.</remarks>
internal sealed class ContextWords
{
    private const int Before = 64;
    private const int After = 24;

    private readonly string[] _words;

    /// <summary>Makes a list.</summary>
    /// <param name="words">The words, in lower case; more than one word with single spaces between them. In names, <c>_</c>, <c>-</c>, <c>.</c> and nothing stand for such a space.</param>
    public ContextWords(params string[] words) => _words = words;

    /// <summary>How near one of the words is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number or code starts.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <returns>0 when none is near; else more the nearer it is, up to 1: 64 code units before, 24 after, and in the field's name.</returns>
    public float Strength(in RuleText text, int start, int end)
    {
        if (IsIn(text.FieldName)) return 1;

        int from = Math.Max(0, start - Before);
        int distance = Math.Min(
            DistanceBefore(text.Chars[from..start]), DistanceAfter(text.Slice(end, end + After)));
        return distance == int.MaxValue ? 0 : 1 - (distance / (float)(Before + After));
    }

    /// <summary>Whether a name holds one of the words.</summary>
    /// <param name="name">For example the name of a field.</param>
    public bool IsIn(ReadOnlySpan<char> name) => !name.IsEmpty && DistanceBefore(name) != int.MaxValue;

    private int DistanceBefore(ReadOnlySpan<char> window)
    {
        int best = int.MaxValue;
        foreach (string word in _words)
        {
            for (ReadOnlySpan<char> rest = window; WordSearch.LastIndexOf(rest, word, out int length) is >= 0 and int found; rest = rest[..(found + length - 1)])
            {
                if (!WordSearch.StandsAsWord(window, found, found + length)) continue;

                best = Math.Min(best, window.Length - found - length);
                break;
            }
        }

        return best;
    }

    private int DistanceAfter(ReadOnlySpan<char> window)
    {
        int best = int.MaxValue;
        ReadOnlySpan<char> line = window.IndexOfAny('\n', '\r') is >= 0 and int lineEnd ? window[..lineEnd] : window;
        foreach (string word in _words)
        {
            int found = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && WordSearch.StandsAsWord(line, found, found + word.Length)) best = Math.Min(best, Before + found);
        }

        return best;
    }
}
