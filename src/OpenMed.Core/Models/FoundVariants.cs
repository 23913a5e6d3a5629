using OpenMed.Models.Quantization;

namespace OpenMed.Models;

/// <summary>The variants of a model folder, and what their order follows from.</summary>
/// <param name="All">The variants, the preferred one first, a current optimized copy before its source; never empty.</param>
/// <param name="Int8">Whether INT8 comes before fp32, and why; null when the folder has no INT8.</param>
internal sealed record FoundVariants(IReadOnlyList<VariantFiles> All, VerifiedInt8? Int8)
{
    /// <summary>Says how INT8 was made and how well it agreed, by its record.</summary>
    /// <returns>Null when there is no INT8, or none with a record.</returns>
    public string? DescribeInt8() => Int8?.Record is { } record
        ? FormattableString.Invariant($"{record.Method}; largest drift {record.Agreement.LargestDrift:0.0e-00}; {record.Agreement.InWords()}")
        : null;

    /// <summary>Says why a variant runs.</summary>
    /// <param name="files">The variant.</param>
    /// <param name="isNamed">Whether the caller named it.</param>
    /// <returns>One or two sentences for people.</returns>
    public string WhyRuns(VariantFiles files, bool isNamed)
    {
        if (isNamed) return $"'{files.Variant.Name}' was asked for.";

        string copy = files.Variant.IsOptimized ? ", in its optimized copy, which loads faster" : string.Empty;
        bool isAlone = All.All(each => each.Format == files.Format);
        string start = isAlone ? $"{files.Format} is the only variant in the folder{copy}" : $"{files.Format} runs first{copy}";
        return (files.Format, Int8) switch
        {
            ("int8", { IsPreferred: true, Reason: { } reason, Record: { } record }) => $"{start}: {reason} ({record.Method}).",
            _ when isAlone => start + ".",
            ("fp32", { Reason: { } reason }) => $"fp32 is the exact one{copy}; {reason}",
            ("fp32", null) => $"fp32 is the exact one{copy}.",
            _ => $"{start}: there is no fp32, and int8 is smaller than fp16.",
        };
    }
}
