using System.Runtime.InteropServices;

namespace OpenMed.Models.Verification;

/// <summary>Says which variant of a verified folder to use on this machine.</summary>
internal static class VariantAdvice
{
    // Past this size a copy that is mapped instead of parsed is worth its place on the disk.
    private const long LargeBytes = 100_000_000;

    /// <summary>Makes the recommendation.</summary>
    /// <param name="reports">The reports, the variant that runs by preference first.</param>
    /// <returns>The variant, or null when all fail; and the sentences.</returns>
    public static (PiiModelVariant? Variant, string Text) Of(IReadOnlyList<PiiModelReport> reports) =>
        Of(reports, RuntimeInformation.ProcessArchitecture);

    /// <summary>Makes the recommendation for a kind of processor.</summary>
    /// <param name="reports">The reports, the variant that runs by preference first.</param>
    /// <param name="processor">The kind.</param>
    public static (PiiModelVariant? Variant, string Text) Of(IReadOnlyList<PiiModelReport> reports, Architecture processor)
    {
        PiiModelReport? best = reports.FirstOrDefault(report => report.Outcome != PiiModelOutcome.Failed);
        List<string> sentences =
        [
            best is null
                ? "None of the verified variants is to be used. Download the folder again."
                : best.Passed
                    ? $"Use '{best.Variant.Name}': it passed."
                    : $"'{best.Variant.Name}' is the variant to use, but there was nothing to compare it with, so it is not verified.",
        ];
        if (best is { Passed: false, Variant.Name: "fp32" } && reports.FirstOrDefault(report => report.Passed) is { } agreeing)
            sentences.Add($"'{agreeing.Variant.Name}' was compared with it, and passed.");
        if (best is not null) sentences.AddRange(AboutSpeed(best, reports, processor));
        sentences.AddRange(reports
            .Where(report => report.Outcome == PiiModelOutcome.Failed)
            .Select(report => $"Do not use '{report.Variant.Name}': it {report.Verdict}"));
        return (best?.Variant, string.Join(' ', sentences));
    }

    private static IEnumerable<string> AboutSpeed(PiiModelReport best, IReadOnlyList<PiiModelReport> reports, Architecture processor)
    {
        if (VariantFiles.FormatOf(best.Variant.Name) == "fp32" && reports.FirstOrDefault(IsHalf) is { } half)
        {
            if (processor is Architecture.X64 or Architecture.X86)
                yield return $"On x86 processors '{half.Variant.Name}' runs at about half the speed of fp32: it is the small download, not the fast one.";
            if (best.Latencies.Count > 0 && half.Latencies.Count > 0) yield return Measured(best, half);
        }

        if (VariantFiles.FormatOf(best.Variant.Name) == "int8" && best.Passed && best.Latencies.Count > 0
            && reports.FirstOrDefault(IsExact) is { Latencies.Count: > 0 } exact)
        {
            yield return Measured(best, exact);
        }

        if (!best.Variant.IsOptimized && best.Variant.ByteCount >= LargeBytes)
            yield return "Make an optimized copy of it: that loads several times faster.";
    }

    private static bool IsHalf(PiiModelReport report) => VariantFiles.FormatOf(report.Variant.Name) == "fp16";

    private static bool IsExact(PiiModelReport report) => VariantFiles.FormatOf(report.Variant.Name) == "fp32";

    private static string Measured(PiiModelReport best, PiiModelReport other) => FormattableString.Invariant(
        $"Measured here, {best.Latencies[^1].TokenCount} tokens, p50: {Milliseconds(best)} ms with '{best.Variant.Name}', {Milliseconds(other)} ms with '{other.Variant.Name}'.");

    private static FormattableString Milliseconds(PiiModelReport report) => $"{report.Latencies[^1].P50.TotalMilliseconds:0.0}";
}
