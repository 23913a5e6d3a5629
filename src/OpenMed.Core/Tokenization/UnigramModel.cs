using System.Runtime.InteropServices;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>SentencePiece's unigram model: the most probable way to cut a word into pieces. Time grows with the word's length times the
/// longest piece.</summary>
/// <remarks>Source: T. Kudo, "Subword Regularization", 2018, section 3.2; ties and unknown characters as Hugging Face tokenizers 0.22
/// (<c>unigram/model.rs</c>, encode_optimized): scores are added as doubles, the first of equal ways wins, and neighbouring unknown
/// characters of a word become one token.</remarks>
internal sealed class UnigramModel : IWordModel
{
    private const double UnknownPenalty = 10;

    private readonly PieceTrie _trie;
    private readonly double[] _scores;
    private readonly double _unknownScore;
    private readonly int _unknownId;

    /// <summary>Makes a model.</summary>
    /// <param name="pieces">The pieces by id.</param>
    /// <param name="scores">Their log probabilities, by id.</param>
    /// <param name="unknownId">The id of unknown characters.</param>
    public UnigramModel(IReadOnlyList<string> pieces, double[] scores, int unknownId)
    {
        Pieces = pieces;
        _trie = PieceTrieBuilder.Build(pieces);
        _scores = scores;
        _unknownScore = scores.Min() - UnknownPenalty;
        _unknownId = unknownId;
    }

    /// <inheritdoc />
    public string Kind => "Unigram";

    /// <inheritdoc />
    public IReadOnlyList<string> Pieces { get; }

    /// <inheritdoc />
    public void Segment(NormalizedText text, int first, int end, SegmentPath path, List<Token> tokens)
    {
        ReadOnlySpan<char> word = text.Units[first..end];
        Span<SegmentPath.Step> steps = path.Start(word.Length);
        for (int position = 0; position < word.Length;)
        {
            int characterEnd = position + CharacterLength(word, position);
            if (!ExtendByPieces(word, position, characterEnd, steps))
                Offer(steps, characterEnd, new(steps[position].Score + _unknownScore, position, _unknownId));
            position = characterEnd;
        }

        Append(text, first, steps, tokens);
    }

    private static int CharacterLength(ReadOnlySpan<char> word, int position) =>
        char.IsHighSurrogate(word[position]) && position + 1 < word.Length ? 2 : 1;

    private static void Offer(Span<SegmentPath.Step> steps, int position, SegmentPath.Step step)
    {
        ref SegmentPath.Step best = ref steps[position];
        if (best.From < 0 || step.Score > best.Score) best = step;
    }

    // Whether a piece is exactly the character at the position: then that character is not unknown.
    private bool ExtendByPieces(ReadOnlySpan<char> word, int position, int characterEnd, Span<SegmentPath.Step> steps)
    {
        bool isKnown = false;
        double score = steps[position].Score;
        int node = PieceTrie.Root;
        for (int unitIndex = position; unitIndex < word.Length && _trie.TryStep(ref node, word[unitIndex]); unitIndex++)
        {
            int id = _trie.IdAt(node);
            if (id < 0) continue;

            Offer(steps, unitIndex + 1, new(score + _scores[id], position, id));
            isKnown |= unitIndex + 1 == characterEnd;
        }

        return isKnown;
    }

    private void Append(NormalizedText text, int first, Span<SegmentPath.Step> steps, List<Token> tokens)
    {
        int tokenCount = tokens.Count;
        for (int position = steps.Length - 1; position > 0;)
        {
            SegmentPath.Step step = steps[position];
            int from = step.From;
            while (step.Id == _unknownId && from > 0 && steps[from].Id == _unknownId) from = steps[from].From;
            tokens.Add(new Token(step.Id, text.StartOf(first + from), text.EndOf(first + position - 1)));
            position = from;
        }

        CollectionsMarshal.AsSpan(tokens)[tokenCount..].Reverse();
    }
}
