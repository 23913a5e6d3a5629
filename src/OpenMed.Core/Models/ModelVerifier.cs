using System.Globalization;
using OpenMed.Inference;
using OpenMed.Tokenization;

namespace OpenMed.Models;

/// <summary>Compares a model's variant with the reference battery.</summary>
internal static class ModelVerifier
{
    // The exactness of fp32 across math libraries; PyTorch and ONNX Runtime differ by about 1e-6.
    private const float ExactDrift = 1e-4f;

    /// <summary>Runs the battery.</summary>
    /// <param name="battery">The sentences, with what the reference made of them.</param>
    /// <param name="tokenizer">The folder's tokenizer.</param>
    /// <param name="classifier">The variant; it gets the battery's own ids, so that drift does not depend on the tokenizer.</param>
    /// <param name="scheme">The labels.</param>
    /// <param name="format"><c>fp32</c>, <c>int8</c> or <c>fp16</c>: how exact the variant has to be.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>Token ids, drift, best labels, spans.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="PiiModelException">The model cannot be run.</exception>
    public static IReadOnlyList<PiiModelCheck> Measure(
        ReferenceBattery battery,
        ITokenizer tokenizer,
        OnnxTokenClassifier classifier,
        LabelScheme scheme,
        string format,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<BatteryRow> rows = battery.Rows;
        int equalIds = rows.Count(row => TokenizerFit.HasIds(tokenizer, row.Text, row.Ids));
        int equalSpans = 0;
        int tokens = 0;
        int differences = 0;
        float drift = 0;

        classifier.ClassifyWhole([.. rows.Select(row => new ReadOnlyMemory<int>(row.Ids))], Compare, cancellationToken);
        return
        [
            Count("token ids", equalIds, rows.Count),
            Drift(drift, format),
            Differences(differences, tokens, format),
            Count("sentences with equal spans", equalSpans, rows.Count),
        ];

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

    private static PiiModelCheck Count(string name, int equal, int all)
    {
        string limit = Invariant($"{all} of {all}");
        return new PiiModelCheck(name, Invariant($"{equal} of {all}"), limit, equal == all);
    }

    private static PiiModelCheck Drift(float drift, string format)
    {
        bool isExact = format == "fp32";
        string measured = float.IsFinite(drift) ? drift.ToString("0.0e-00", CultureInfo.InvariantCulture) : "not finite";
        return new PiiModelCheck(
            "largest logit drift", measured, isExact ? "< 1e-04" : string.Empty, float.IsFinite(drift) && (!isExact || drift < ExactDrift));
    }

    private static PiiModelCheck Differences(int differences, int tokens, string format)
    {
        (double share, string limit) = format switch
        {
            "fp32" => (0, "0"),
            "fp16" => (0.005, "< 0.5 %"),
            _ => (0.01, "< 1 %"),
        };
        bool passed = differences == 0 || differences < share * tokens;
        return new PiiModelCheck("argmax differences", Invariant($"{differences} of {tokens} tokens"), limit, passed);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
