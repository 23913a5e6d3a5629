using System.Buffers;
using System.Numerics.Tensors;
using OpenMed.Models;

namespace OpenMed.Decoding;

/// <summary>The logits of a stretch of a text's tokens: [tokens, labels], row-major. One caller at a time.</summary>
/// <param name="scheme">The labels.</param>
internal sealed class LabelScores(LabelScheme scheme)
{
    // Rented while there are rows: a new array for each text would be a large object, and those wait for a full collection.
    private float[] _rows = [];

    /// <summary>The text's token that the first row belongs to.</summary>
    public int FirstToken { get; private set; }

    /// <summary>How many tokens have a row.</summary>
    public int Count { get; private set; }

    /// <summary>The logits of a token.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    public ReadOnlySpan<float> Row(int row) => _rows.AsSpan(row * scheme.Count, scheme.Count);

    /// <summary>Takes the rows of a window that count. Windows of one text may come in any order.</summary>
    /// <param name="window">The window; not before <see cref="FirstToken"/>.</param>
    /// <param name="logits">[tokens, labels] of the whole window.</param>
    /// <exception cref="PiiModelException">A logit is no number.</exception>
    public void Take(TokenWindow window, ReadOnlySpan<float> logits)
    {
        ReadOnlySpan<float> kept = logits[((window.KeepFirst - window.First) * scheme.Count)..((window.KeepEnd - window.First) * scheme.Count)];
        if (!float.IsFinite(TensorPrimitives.MaxMagnitude(kept)))
        {
            throw new PiiModelException(
                "The model gave a score that is no number, so nothing can be found with it. Verify the model, and use another variant if it fails.");
        }

        int row = window.KeepFirst - FirstToken;
        Count = Math.Max(Count, window.KeepEnd - FirstToken);
        if (Count * scheme.Count > _rows.Length) Grow();
        kept.CopyTo(_rows.AsSpan(row * scheme.Count));
    }

    /// <summary>Drops rows from the start.</summary>
    /// <param name="count">How many.</param>
    public void Drop(int count)
    {
        Array.Copy(_rows, count * scheme.Count, _rows, 0, (Count - count) * scheme.Count);
        FirstToken += count;
        Count -= count;
        if (Count == 0) Exchange([]);
    }

    /// <summary>How probable it is that a token belongs to an entity of a type: the softmax over all labels, summed over those of the type.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> - 1.</param>
    /// <param name="type">The type index.</param>
    public float ProbabilityOf(int row, int type)
    {
        ReadOnlySpan<float> logits = Row(row);
        float largest = TensorPrimitives.Max(logits);
        double all = 0;
        double ofType = 0;
        for (int labelId = 0; labelId < logits.Length; labelId++)
        {
            double weight = Math.Exp(logits[labelId] - largest);
            all += weight;
            if (scheme.TypeOf(labelId) == type) ofType += weight;
        }

        return (float)(ofType / all);
    }

    private void Grow()
    {
        float[] larger = ArrayPool<float>.Shared.Rent(Math.Max(Count * scheme.Count, _rows.Length * 2));
        _rows.CopyTo(larger, 0);
        Exchange(larger);
    }

    private void Exchange(float[] rows)
    {
        if (_rows.Length > 0) ArrayPool<float>.Shared.Return(_rows);
        _rows = rows;
    }
}
