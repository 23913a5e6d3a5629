using System.Globalization;
using OpenMed.Inference;

namespace OpenMed.Models.Verification;

/// <summary>Compares what a variant gives with a reference: logits, best labels and spans.</summary>
internal static class LogitChecks
{
    private const string CureOfWeights = "The weights are damaged or badly converted; download the file again, or use another variant.";

    /// <summary>Adds the checks.</summary>
    /// <param name="checks">Takes them.</param>
    /// <param name="rows">The sentences, with what the reference made of them; the variant gets their own ids, so that drift does not
    /// depend on the tokenizer.</param>
    /// <param name="classifier">The variant.</param>
    /// <param name="scheme">The labels.</param>
    /// <param name="format"><c>fp32</c>, <c>int8</c> or <c>fp16</c>: how exact the variant has to be.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Add(
        CheckList checks,
        IReadOnlyList<BatteryRow> rows,
        OnnxTokenClassifier classifier,
        LabelScheme scheme,
        string format,
        CancellationToken cancellationToken)
    {
        int equalSpans = 0;
        int tokens = 0;
        int differences = 0;
        float drift = 0;
        try
        {
            classifier.ClassifyWhole([.. rows.Select(row => new ReadOnlyMemory<int>(row.Ids))], Compare, cancellationToken);
        }
        catch (PiiModelException exception)
        {
            checks.Fail("largest logit drift", "cannot be run", string.Empty, exception.Message);
            return;
        }

        AddDrift(checks, drift, FormatLimits.Of(format));
        AddDifferences(checks, differences, tokens, FormatLimits.Of(format));
        AddSpans(checks, equalSpans, rows.Count);

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

    private static void AddDrift(CheckList checks, float drift, FormatLimits limits)
    {
        string measured = float.IsFinite(drift) ? drift.ToString("0.0e-00", CultureInfo.InvariantCulture) : "not finite";
        bool passed = float.IsFinite(drift) && !(drift >= limits.Drift);
        string limit = limits.Drift is { } largest ? largest.ToString("< 0e-00", CultureInfo.InvariantCulture) : string.Empty;
        checks.Add("largest logit drift", measured, limit, passed ? null : $"A logit is {measured} away from the reference. {CureOfWeights}");
    }

    private static void AddDifferences(CheckList checks, int differences, int tokens, FormatLimits limits)
    {
        string measured = Invariant($"{differences} of {tokens} tokens");
        bool passed = differences == 0 || differences < limits.DifferingShare * tokens;
        string limit = limits.DifferingShare > 0 ? Invariant($"< {limits.DifferingShare * 100:0.#} %") : "0";
        checks.Add(
            "argmax differences", measured, limit, passed ? null : $"{measured} have another best label than in the reference. {CureOfWeights}");
    }

    private static void AddSpans(CheckList checks, int equal, int all) => checks.Add(
        "sentences with equal spans",
        Invariant($"{equal} of {all}"),
        Invariant($"{all} of {all}"),
        equal == all ? null : Invariant($"{all - equal} of {all} sentences have other spans than in the reference. {CureOfWeights}"));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
