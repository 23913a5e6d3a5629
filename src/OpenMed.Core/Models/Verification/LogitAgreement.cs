using OpenMed.Inference;

namespace OpenMed.Models.Verification;

/// <summary>How well a variant agrees with a reference on its sentences.</summary>
/// <param name="LargestDrift">The largest absolute difference of a logit; positive infinity when a logit is not finite.</param>
/// <param name="TokenCount">How many tokens were compared.</param>
/// <param name="DifferingTokens">How many of them have another best label.</param>
/// <param name="SentenceCount">How many sentences were compared.</param>
/// <param name="EqualSentences">How many of them have the same spans.</param>
internal sealed record LogitAgreement(float LargestDrift, int TokenCount, int DifferingTokens, int SentenceCount, int EqualSentences)
{
    /// <summary>Runs a variant on the sentences of a reference.</summary>
    /// <param name="rows">The sentences, with what the reference made of them; the variant gets their own ids, so that drift does not
    /// depend on the tokenizer.</param>
    /// <param name="classifier">The variant.</param>
    /// <param name="scheme">The labels.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="PiiModelException">The variant cannot be run.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LogitAgreement Measure(
        IReadOnlyList<BatteryRow> rows, OnnxTokenClassifier classifier, LabelScheme scheme, CancellationToken cancellationToken)
    {
        float drift = 0;
        int tokens = 0;
        int differences = 0;
        int equalSpans = 0;
        classifier.ClassifyWhole([.. rows.Select(row => new ReadOnlyMemory<int>(row.Ids))], Compare, cancellationToken);
        return new LogitAgreement(drift, tokens, differences, rows.Count, equalSpans);

        void Compare(int rowIndex, ReadOnlySpan<float> logits)
        {
            int[] expected = RawSpans.BestLabels(rows[rowIndex].Logits, scheme.Count);
            int[] found = RawSpans.BestLabels(logits, scheme.Count);
            drift = Math.Max(drift, LogitDrift.Largest(logits, rows[rowIndex].Logits));
            tokens += expected.Length;
            differences += expected.Zip(found).Count(pair => pair.First != pair.Second);
            if (RawSpans.Read(expected, scheme).SequenceEqual(RawSpans.Read(found, scheme))) equalSpans++;
        }
    }

    /// <summary>Whether all numbers are within the limits. Where nothing was compared they are not.</summary>
    /// <param name="limits">The limits of the variant's number format.</param>
    public bool Passes(FormatLimits limits) =>
        TokenCount > 0 && SentenceCount > 0 && IsDriftWithin(limits) && AreDifferencesWithin(limits) && EqualSentences == SentenceCount;

    /// <summary>Whether the drift is finite, and within its limit where it has one.</summary>
    /// <param name="limits">The limits.</param>
    public bool IsDriftWithin(FormatLimits limits) => float.IsFinite(LargestDrift) && !(LargestDrift >= limits.Drift);

    /// <summary>Whether no more tokens than allowed have another best label.</summary>
    /// <param name="limits">The limits.</param>
    public bool AreDifferencesWithin(FormatLimits limits) => DifferingTokens == 0 || DifferingTokens < limits.DifferingShare * TokenCount;
}
