using System.Buffers;
using System.Numerics.Tensors;
using OpenMed.Models;

namespace OpenMed.Decoding;

/// <summary>Finds the most probable sequence of labels that keeps the BIO rules, stretch by stretch. One caller at a time.</summary>
/// <remarks>Source: A. Viterbi, 1967. Only I-x depends on the label before it, so a token costs one pass over the labels. A stretch that does not
/// end the text is decided up to where all ways that are still open agree, so cutting a text into stretches changes no label,
/// unless ways stay open over 32,768 tokens.</remarks>
/// <param name="scheme">The labels.</param>
/// <param name="transitions">Which label may follow which.</param>
internal sealed class ViterbiDecoder(LabelScheme scheme, BioTransitions transitions)
{
    // Ways that never agree would keep all rows; so many tokens after a label, its best way is taken as decided.
    private const int LongestOpen = 32 * 1024;

    private float[] _before = new float[scheme.Count];
    private float[] _now = new float[scheme.Count];
    private ushort[] _from = [];
    private int _lastLabel = scheme.OutsideId;

    /// <summary>Decides labels.</summary>
    /// <param name="scores">The rows, from the first one that is not decided yet.</param>
    /// <param name="endsText">Whether no more rows will come.</param>
    /// <param name="labels">Takes a label id for each row; room for all rows.</param>
    /// <returns>How many labels were decided: all when the text ends, else those that later rows cannot change.</returns>
    public int Decode(LabelScores scores, bool endsText, Span<int> labels)
    {
        if (scores.Count == 0) return 0;

        _from = ArrayPool<ushort>.Shared.Rent(scores.Count * scheme.Count);
        try
        {
            Forward(scores);
            int decided = endsText ? scores.Count : Math.Max(AgreedCount(scores.Count), scores.Count - LongestOpen);
            Backward(scores.Count, labels);
            if (decided > 0) _lastLabel = labels[decided - 1];
            return decided;
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(_from);
            _from = [];
        }
    }

    private void Forward(LabelScores scores)
    {
        Array.Fill(_before, float.NegativeInfinity);
        _before[_lastLabel] = 0;
        for (int row = 0; row < scores.Count; row++)
        {
            Step(scores.Row(row), _from.AsSpan(row * scheme.Count, scheme.Count));
            (_before, _now) = (_now, _before);
        }
    }

    private void Step(ReadOnlySpan<float> logits, Span<ushort> from)
    {
        int best = TensorPrimitives.IndexOfMax<float>(_before);
        float bestScore = _before[best];
        for (int labelId = 0; labelId < logits.Length; labelId++)
        {
            int previous = best;
            int begin = transitions.BeginOf(labelId);
            if (begin != BioTransitions.Any) previous = _before[begin] > _before[labelId] ? begin : labelId;

            // Relative to the best way, so that sums stay small however long the text is.
            _now[labelId] = _before[previous] - bestScore + logits[labelId];
            from[labelId] = (ushort)previous;
        }
    }

    private void Backward(int rowCount, Span<int> labels)
    {
        int label = TensorPrimitives.IndexOfMax<float>(_before);
        for (int row = rowCount - 1; row >= 0; row--)
        {
            labels[row] = label;
            label = _from[(row * scheme.Count) + label];
        }
    }

    private int AgreedCount(int rowCount)
    {
        var open = new HashSet<int>();
        var openBefore = new HashSet<int>();
        for (int labelId = 0; labelId < scheme.Count; labelId++)
        {
            if (_before[labelId] > float.NegativeInfinity) open.Add(labelId);
        }

        for (int row = rowCount - 1; row > 0 && open.Count > 0; row--)
        {
            int rowStart = row * scheme.Count;
            openBefore.Clear();
            foreach (int label in open) openBefore.Add(_from[rowStart + label]);
            (open, openBefore) = (openBefore, open);
            if (open.Count == 1) return row;
        }

        return 0;
    }
}
