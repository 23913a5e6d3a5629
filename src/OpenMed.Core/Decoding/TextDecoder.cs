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
            _spans.Add(tokens[_scores.FirstToken + row], labels[row], probability);
        }

        _scores.Drop(decided);
    }

    /// <summary>The entities, once all windows were taken.</summary>
    /// <param name="threshold">The lowest score that counts, from 0 to 1.</param>
    /// <returns>The entities by start.</returns>
    public IReadOnlyList<PiiEntity> Finish(float threshold)
    {
        List<TokenSpan> spans = SpanRepair.Fit(text, _spans.Spans, scheme.Labels);

        // What is left out no longer stands in the way of its neighbours: one that shares a word with it takes the whole word.
        if (spans.RemoveAll(span => span.Score < threshold) > 0) spans = SpanRepair.Fit(text, spans, scheme.Labels);
        return spans.ConvertAll(span => new PiiEntity(scheme.Labels[span.Type], span.Start, span.End - span.Start, span.Score)).AsReadOnly();
    }
}
