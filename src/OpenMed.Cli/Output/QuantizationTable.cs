using OpenMed.Cli.Detection;
using OpenMed.Quantization;

namespace OpenMed.Cli.Output;

/// <summary>Writes what quantizing gave as tables for people.</summary>
internal static class QuantizationTable
{
    // The nodes that decide; a model has some hundred.
    private const int MaxNodes = 10;

    /// <summary>Draws a row for each way that was tried.</summary>
    /// <param name="quantization">What was tried.</param>
    /// <param name="tables">Draws.</param>
    public static void WriteTrials(PiiModelQuantization quantization, TablePrinter tables) => tables.Print(
        ["Method", "Size", "Largest drift", "Tokens that differ", "Equal sentences", "Result"],
        [.. quantization.Trials.Select(Row)]);

    /// <summary>Draws the nodes that are worst in the last of the ways in which they were measured, with what each way gave. Draws nothing where nothing was measured.</summary>
    /// <param name="quantization">What was tried.</param>
    /// <param name="tables">Draws.</param>
    public static void WriteNodes(PiiModelQuantization quantization, TablePrinter tables)
    {
        PiiQuantizedNode[] worst =
        [
            .. quantization.Nodes.Where(node => node.Errors.Count > 0).OrderByDescending(node => node.Errors[^1].Error).Take(MaxNodes),
        ];
        if (worst.Length == 0) return;

        string[] ways = [.. worst.OrderByDescending(node => node.Errors.Count).SelectMany(node => node.Errors).Select(error => error.Choice).Distinct()];
        tables.Print(["Node", "Shape", .. ways], [.. worst.Select(node => Row(node, ways))]);
    }

    private static string[] Row(PiiQuantizationTrial trial) =>
    [
        trial.Method,
        ModelFolders.Size(trial.ByteCount),
        float.IsFinite(trial.LargestDrift) ? FormattableString.Invariant($"{trial.LargestDrift:0.0e-00}") : "no number",
        FormattableString.Invariant($"{trial.DifferingTokens} of {trial.TokenCount}"),
        FormattableString.Invariant($"{trial.EqualSentences} of {trial.SentenceCount}"),
        trial.Passed ? "passed" : "FAILED",
    ];

    private static string[] Row(PiiQuantizedNode node, string[] ways) =>
    [
        node.Name,
        string.Join(" x ", node.Shape.Select(size => FormattableString.Invariant($"{size}"))),
        .. ways.Select(way => node.Errors.FirstOrDefault(error => error.Choice == way) is { } error ? FormattableString.Invariant($"{error.Error:g4}") : ""),
    ];
}
