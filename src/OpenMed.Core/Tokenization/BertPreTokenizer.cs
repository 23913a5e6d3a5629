using System.Text;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>BERT's words: runs between white space, each punctuation character a word of its own.</summary>
internal sealed class BertPreTokenizer : IPreTokenizer
{
    private static readonly bool[] IsAsciiWord = [.. Enumerable.Range(0, 128).Select(code => !IsBorder((char)code))];

    /// <inheritdoc />
    public int Begin(NormalizedText text, int first, int end) => first;

    /// <inheritdoc />
    public bool TryNextWord(ReadOnlySpan<char> units, int end, ref int first, out int wordEnd)
    {
        while (first < end && UnicodeTables.IsWhiteSpace(units[first])) first++;
        wordEnd = first;
        while (wordEnd < end)
        {
            if (units[wordEnd] < 0x80 && IsAsciiWord[units[wordEnd]])
            {
                wordEnd++;
                continue;
            }

            if (UnicodeTables.IsWhiteSpace(units[wordEnd])) break;

            Rune character = UnicodeTables.RuneAt(units[..end], wordEnd, out int unitCount);
            if (UnicodeTables.IsBertPunctuation(character))
            {
                if (wordEnd == first) wordEnd += unitCount;
                break;
            }

            wordEnd += unitCount;
        }

        return wordEnd > first;
    }

    private static bool IsBorder(char unit) => UnicodeTables.IsWhiteSpace(unit) || UnicodeTables.IsBertPunctuation(new Rune(unit));
}
