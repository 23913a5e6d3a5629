using System.Text;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>BERT's words: runs between white space, each punctuation character a word of its own.</summary>
internal sealed class BertPreTokenizer : IPreTokenizer
{
    /// <inheritdoc />
    public int Begin(NormalizedText text, int first, int end) => first;

    /// <inheritdoc />
    public bool TryNextWord(ReadOnlySpan<char> units, int end, ref int first, out int wordEnd)
    {
        while (first < end && UnicodeTables.IsWhiteSpace(units[first])) first++;
        wordEnd = first;
        while (wordEnd < end && !UnicodeTables.IsWhiteSpace(units[wordEnd]))
        {
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
}
