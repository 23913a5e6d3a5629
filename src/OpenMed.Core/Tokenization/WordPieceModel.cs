using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>BERT's WordPiece: the longest piece from the left, then the longest continuation, until the word is used up; a word that
/// cannot be used up, or is too long, is unknown as a whole.</summary>
/// <remarks>Source: Hugging Face tokenizers 0.22, <c>models/wordpiece/mod.rs</c>.</remarks>
internal sealed class WordPieceModel : IWordModel
{
    private readonly PieceTrie _trie;
    private readonly int _continuation;
    private readonly int _unknownId;
    private readonly int _maxWordCharacters;

    /// <summary>Makes a model.</summary>
    /// <param name="pieces">The pieces by id.</param>
    /// <param name="continuationPrefix">What continuations start with, mostly <c>##</c>.</param>
    /// <param name="unknownId">The id of unknown words.</param>
    /// <param name="maxWordCharacters">How many characters (code points) a word may have, mostly 100.</param>
    public WordPieceModel(IReadOnlyList<string> pieces, string continuationPrefix, int unknownId, int maxWordCharacters)
    {
        Pieces = pieces;
        _trie = PieceTrieBuilder.Build(pieces);
        _unknownId = unknownId;
        _maxWordCharacters = maxWordCharacters;
        int node = PieceTrie.Root;
        bool hasContinuations = true;
        foreach (char unit in continuationPrefix) hasContinuations = hasContinuations && _trie.TryStep(ref node, unit);
        _continuation = hasContinuations ? node : -1;
    }

    /// <inheritdoc />
    public string Kind => "WordPiece";

    /// <inheritdoc />
    public IReadOnlyList<string> Pieces { get; }

    /// <inheritdoc />
    public void Segment(NormalizedText text, int first, int end, SegmentPath path, List<Token> tokens)
    {
        ReadOnlySpan<char> word = text.Units[first..end];
        int tokenCount = tokens.Count;
        int position = IsTooLong(word) ? -1 : 0;
        while (position >= 0 && position < word.Length)
        {
            (int id, int pieceEnd) = LongestPiece(word, position);
            if (id < 0) break;

            tokens.Add(new Token(id, text.StartOf(first + position), text.EndOf(first + pieceEnd - 1)));
            position = pieceEnd;
        }

        if (position == word.Length) return;

        tokens.RemoveRange(tokenCount, tokens.Count - tokenCount);
        tokens.Add(new Token(_unknownId, text.StartOf(first), text.EndOf(end - 1)));
    }

    private (int Id, int End) LongestPiece(ReadOnlySpan<char> word, int position)
    {
        (int id, int end) = (-1, position);
        int node = position == 0 ? PieceTrie.Root : _continuation;
        if (node < 0) return (id, end);

        for (int unitIndex = position; unitIndex < word.Length && _trie.TryStep(ref node, word[unitIndex]); unitIndex++)
        {
            if (_trie.IdAt(node) >= 0) (id, end) = (_trie.IdAt(node), unitIndex + 1);
        }

        return (id, end);
    }

    private bool IsTooLong(ReadOnlySpan<char> word)
    {
        if (word.Length <= _maxWordCharacters) return false;

        int characterCount = word.Length;
        foreach (char unit in word) characterCount -= char.IsLowSurrogate(unit) ? 1 : 0;
        return characterCount > _maxWordCharacters;
    }
}
