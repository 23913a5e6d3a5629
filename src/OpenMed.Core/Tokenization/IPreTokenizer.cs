using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>Cuts a normalised text into the words that the vocabulary is applied to. Immutable; safe for use by many threads.</summary>
internal interface IPreTokenizer
{
    /// <summary>Makes a stretch ready; may change its units and put a prefix before it.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="first">The first unit of the stretch.</param>
    /// <param name="end">The unit after its last (exclusive); after <paramref name="first"/>.</param>
    /// <returns>The first unit from now on.</returns>
    int Begin(NormalizedText text, int first, int end);

    /// <summary>Finds the next word of the stretch.</summary>
    /// <param name="units">All units of the text.</param>
    /// <param name="end">The end of the stretch (exclusive).</param>
    /// <param name="first">Where the search starts; afterwards the first unit of the word.</param>
    /// <param name="wordEnd">The unit after the word (exclusive).</param>
    /// <returns>Whether there is one.</returns>
    bool TryNextWord(ReadOnlySpan<char> units, int end, ref int first, out int wordEnd);
}
