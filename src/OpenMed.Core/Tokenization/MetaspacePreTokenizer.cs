using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>SentencePiece's words: spaces become a visible mark, which starts the word after it; a stretch that does not start with one gets it.</summary>
/// <param name="mark">The mark, mostly U+2581.</param>
internal sealed class MetaspacePreTokenizer(char mark) : IPreTokenizer
{
    /// <inheritdoc />
    public int Begin(NormalizedText text, int first, int end)
    {
        for (int unitIndex = first; ;)
        {
            int skipped = text.Units[unitIndex..end].IndexOf(' ');
            if (skipped < 0) break;

            unitIndex += skipped;
            text.Replace(unitIndex, mark);
        }

        if (text.Units[first] == mark) return first;

        text.PutBefore(first, mark);
        return first - 1;
    }

    /// <inheritdoc />
    public bool TryNextWord(ReadOnlySpan<char> units, int end, ref int first, out int wordEnd)
    {
        wordEnd = end;
        if (first >= end) return false;

        int length = units[(first + 1)..end].IndexOf(mark);
        if (length >= 0) wordEnd = first + 1 + length;
        return true;
    }
}
