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
        LogitAgreement agreement;
        try
        {
            agreement = LogitAgreement.Measure(rows, classifier, scheme, cancellationToken);
        }
        catch (PiiModelException exception)
        {
            checks.Fail("largest logit drift", "cannot be run", string.Empty, exception.Message);
            return;
        }

        AddDrift(checks, agreement, FormatLimits.Of(format));
        AddDifferences(checks, agreement, FormatLimits.Of(format));
        AddSpans(checks, agreement.EqualSentences, agreement.SentenceCount);
    }

    private static void AddDrift(CheckList checks, LogitAgreement agreement, FormatLimits limits)
    {
        float drift = agreement.LargestDrift;
        string measured = float.IsFinite(drift) ? drift.ToString("0.0e-00", CultureInfo.InvariantCulture) : "not finite";
        string limit = limits.Drift is { } largest ? largest.ToString("< 0e-00", CultureInfo.InvariantCulture) : string.Empty;
        checks.Add(
            "largest logit drift",
            measured,
            limit,
            agreement.IsDriftWithin(limits) ? null : $"A logit is {measured} away from the reference. {CureOfWeights}");
    }

    private static void AddDifferences(CheckList checks, LogitAgreement agreement, FormatLimits limits)
    {
        string measured = Invariant($"{agreement.DifferingTokens} of {agreement.TokenCount} tokens");
        string limit = limits.DifferingShare > 0 ? Invariant($"< {limits.DifferingShare * 100:0.#} %") : "0";
        checks.Add(
            "argmax differences",
            measured,
            limit,
            agreement.AreDifferencesWithin(limits) ? null : $"{measured} have another best label than in the reference. {CureOfWeights}");
    }

    private static void AddSpans(CheckList checks, int equal, int all) => checks.Add(
        "sentences with equal spans",
        Invariant($"{equal} of {all}"),
        Invariant($"{all} of {all}"),
        equal == all ? null : Invariant($"{all - equal} of {all} sentences have other spans than in the reference. {CureOfWeights}"));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
