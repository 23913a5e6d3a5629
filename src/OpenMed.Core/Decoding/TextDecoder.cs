using OpenMed.Models;
using OpenMed.Tokenization;

namespace OpenMed.Decoding;

/// <summary>Turns the logits of one text, window by window, into its entities. One caller at a time.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="scheme">The labels.</param>
/// <param name="transitions">Which label may follow which.</param>
internal sealed class TextDecoder(string text, IReadOnlyList<Token> tokens, LabelScheme scheme, BioTransitions transitions)
{
    private readonly LabelScores _scores = new(scheme);
    private readonly ViterbiDecoder _viterbi = new(scheme, transitions);
    private readonly SpanBuilder _spans = new(scheme);

    /// <summary>Takes what the model thinks of each token, by place; null (the default) when nobody asks.</summary>
    public List<TokenOpinion>? Opinions { get; init; }

    /// <summary>Takes the logits of a window. Windows between two calls of <see cref="Advance"/> may come in any order.</summary>
    /// <param name="window">The window.</param>
    /// <param name="logits">[tokens, labels], row-major.</param>
    public void Take(TokenWindow window, ReadOnlySpan<float> logits) => _scores.Take(window, logits);

    /// <summary>Decides what can be decided with the windows so far, and forgets their logits.</summary>
    public void Advance()
    {
        int[] labels = new int[_scores.Count];
        bool endsText = _scores.FirstToken + _scores.Count == tokens.Count;
        int decided = _viterbi.Decode(_scores, endsText, labels);
        for (int row = 0; row < decided; row++)
        {
            int type = scheme.TypeOf(labels[row]);
            float probability = type < 0 ? 0 : _scores.ProbabilityOf(row, type);
            Token token = tokens[_scores.FirstToken + row];
            _spans.Add(token, labels[row], probability);
            Opinions?.Add(OpinionOn(token, row));
        }

        _scores.Drop(decided);
    }

    /// <summary>The entities, once all windows were taken.</summary>
    /// <param name="thresholdOf">The lowest score that counts for a label, from 0 to 1.</param>
    /// <param name="below">Takes what scores less; null when nobody asks.</param>
    /// <returns>The entities by start.</returns>
    public IReadOnlyList<PiiEntity> Finish(Func<string, float> thresholdOf, List<PiiEntity>? below = null)
    {
        List<TokenSpan> spans = SpanRepair.Fit(text, _spans.Spans, scheme.Labels);
        List<TokenSpan> kept = spans.FindAll(span => span.Score >= thresholdOf(scheme.Labels[span.Type]));
        if (kept.Count == spans.Count) return spans.ConvertAll(EntityOf).AsReadOnly();

        below?.AddRange(spans.Except(kept).Select(EntityOf));

        // What is left out no longer stands in the way of its neighbours: one that shares a word with it takes the whole word.
        return SpanRepair.Fit(text, kept, scheme.Labels).ConvertAll(EntityOf).AsReadOnly();
    }

    private TokenOpinion OpinionOn(Token token, int row)
    {
        int best = 0;
        float probability = -1;
        for (int type = 0; type < scheme.Labels.Count; type++)
        {
            float ofType = _scores.ProbabilityOf(row, type);
            if (ofType <= probability) continue;

            best = type;
            probability = ofType;
        }

        return new TokenOpinion(token.Start, token.End, scheme.Labels[best], probability);
    }

    private PiiEntity EntityOf(TokenSpan span) => new(scheme.Labels[span.Type], span.Start, span.End - span.Start, span.Score);
}
