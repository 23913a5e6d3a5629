using System.Globalization;

namespace OpenMed.Analyzers.Corpus;

/// <summary>What a rule finds in the corpus.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Right">The lines that it finds rightly.</param>
/// <param name="False">Those that it finds wrongly.</param>
/// <param name="Missed">Those that it does not find.</param>
internal sealed record CorpusScore(string Rule, int Right, IReadOnlyList<CorpusFinding> False, IReadOnlyList<CorpusFinding> Missed)
{
    /// <summary>Which part of what it finds is right.</summary>
    public double Precision => Right == 0 ? 0 : Right / (double)(Right + False.Count);

    /// <summary>Which part of what is to be found it finds.</summary>
    public double Recall => Right == 0 ? 0 : Right / (double)(Right + Missed.Count);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Rule}: {Right + Missed.Count} expected, {Right + False.Count} found, {False.Count} false, {Missed.Count} missed, precision {Precision:0.000}, recall {Recall:0.000}");
}
