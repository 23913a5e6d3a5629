using System.Collections.Concurrent;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>The whole way of a text to tokens: added tokens out, normalise, cut into words, cut words into pieces. Safe for use by
/// many threads.</summary>
internal sealed class Tokenizer : ITokenizer
{
    private readonly AddedTokenMatcher _literalTokens;
    private readonly AddedTokenMatcher _normalizedTokens;
    private readonly INormalizer _normalizer;
    private readonly IPreTokenizer _preTokenizer;
    private readonly IWordModel _model;
    private readonly SpecialIds _specialIds;
    private readonly Dictionary<int, string> _addedPieces;
    private readonly ConcurrentBag<TokenizerScratch> _spareScratch = [];

    /// <summary>Puts a tokenizer together.</summary>
    /// <param name="addedTokens">The added tokens.</param>
    /// <param name="normalizer">The normalisation.</param>
    /// <param name="preTokenizer">What cuts words.</param>
    /// <param name="model">What cuts words into pieces.</param>
    /// <param name="specialIds">The ids around a text.</param>
    public Tokenizer(
        IReadOnlyList<AddedToken> addedTokens,
        INormalizer normalizer,
        IPreTokenizer preTokenizer,
        IWordModel model,
        SpecialIds specialIds)
    {
        _normalizer = normalizer;
        _preTokenizer = preTokenizer;
        _model = model;
        _specialIds = specialIds;
        _addedPieces = addedTokens.DistinctBy(token => token.Id).ToDictionary(token => token.Id, token => token.Content);
        _literalTokens = new AddedTokenMatcher(addedTokens.Where(token => !token.IsNormalized));
        _normalizedTokens = new AddedTokenMatcher(
            addedTokens.Where(token => token.IsNormalized).Select(token => token with { Content = Normalize(token.Content) }));
        IdCount = Math.Max(model.Pieces.Count, addedTokens.Select(token => token.Id + 1).DefaultIfEmpty().Max());
    }

    /// <inheritdoc />
    public string Kind => _model.Kind;

    /// <inheritdoc />
    public int IdCount { get; }

    /// <inheritdoc />
    public int BeginId => _specialIds.Begin;

    /// <inheritdoc />
    public int EndId => _specialIds.End;

    /// <inheritdoc />
    public int PadId => _specialIds.Pad;

    /// <inheritdoc />
    public string PieceOf(int id) =>
        _addedPieces.TryGetValue(id, out string? added) ? added : id < _model.Pieces.Count ? _model.Pieces[id] : string.Empty;

    /// <inheritdoc />
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        if (!_spareScratch.TryTake(out TokenizerScratch? scratch)) scratch = new TokenizerScratch();
        int position = 0;
        while (_literalTokens.TryFind(text, position, out Token match))
        {
            TokenizeStretch(scratch, text[..match.Start], position, tokens);
            tokens.Add(match);
            position = match.End;
        }

        TokenizeStretch(scratch, text, position, tokens);
        scratch.Forget();
        _spareScratch.Add(scratch);
    }

    /// <summary>Normalises a text as the vocabulary sees it, without cutting it.</summary>
    /// <param name="original">The text.</param>
    /// <returns>The normalised text; a prefix that the words get is not in it.</returns>
    public string Normalize(ReadOnlySpan<char> original)
    {
        var text = new NormalizedText();
        text.Load(original, 0);
        _normalizer.Normalize(text);
        return new string(text.Units[text.First..]);
    }

    private void TokenizeStretch(TokenizerScratch scratch, ReadOnlySpan<char> text, int start, List<Token> tokens)
    {
        while (start < text.Length)
        {
            int end = TextSections.EndOf(text, start);
            scratch.Text.Load(text[start..end], start);
            _normalizer.Normalize(scratch.Text);
            TokenizeNormalized(scratch, tokens);
            start = end;
        }
    }

    private void TokenizeNormalized(TokenizerScratch scratch, List<Token> tokens)
    {
        NormalizedText text = scratch.Text;
        int position = text.First;
        while (_normalizedTokens.TryFind(text.Units, position, out Token match))
        {
            SegmentWords(scratch, position, match.Start, tokens);
            tokens.Add(new Token(match.Id, text.StartOf(match.Start), text.EndOf(match.End - 1)));
            position = match.End;
        }

        SegmentWords(scratch, position, text.End, tokens);
    }

    private void SegmentWords(TokenizerScratch scratch, int first, int end, List<Token> tokens)
    {
        if (first >= end) return;

        first = _preTokenizer.Begin(scratch.Text, first, end);
        while (_preTokenizer.TryNextWord(scratch.Text.Units, end, ref first, out int wordEnd))
        {
            _model.Segment(scratch.Text, first, wordEnd, scratch.Path, tokens);
            first = wordEnd;
        }
    }
}
