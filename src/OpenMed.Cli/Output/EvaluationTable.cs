using System.Globalization;

namespace OpenMed.Cli.Output;

/// <summary>Writes an evaluation as tables for people: the measures by type, and what was taken for what.</summary>
internal static class EvaluationTable
{
    // More cells than a reader of a terminal looks through; JSON and the page have all.
    private const int MaxCells = 30;

    private static readonly string[] MeasureHeadings =
        ["Type", "Marked", "Found", "Entities", "Right", "Precision", "Recall", "F1", "Exact F1", "Leak rate"];

    /// <summary>Draws them.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="tables">Draws.</param>
    public static void Write(PiiEvaluation evaluation, TablePrinter tables)
    {
        PiiEvaluationAverage relaxed = evaluation.MacroRelaxed;
        string[] macro =
        [
            "mean of types", "", "", "", "",
            Share(relaxed.Precision), Share(relaxed.Recall), Share(relaxed.F1), Share(evaluation.MacroExact.F1), "",
        ];
        tables.Print(MeasureHeadings, [.. evaluation.Rows.Select(row => Cells(row, row.Type)), Cells(evaluation.All, "all"), macro]);

        IEnumerable<PiiEvaluationCell> cells = evaluation.Confusion.OrderByDescending(cell => cell.Count).Take(MaxCells);
        tables.Print(
            ["Marked as", "Found as", "Count"],
            [
                .. cells.Select(cell => new[] { cell.Type ?? "nothing (spurious)", cell.Label ?? "nothing (missed)", Count(cell.Count) }),
                ["unknown (not counted)", "labels that are never marked", Count(evaluation.UnmarkedCount)],
            ]);
    }

    private static string[] Cells(PiiEvaluationRow row, string name) =>
    [
        name,
        Count(row.Relaxed.GoldCount), Count(row.Relaxed.FoundCount), Count(row.Relaxed.EntityCount), Count(row.Relaxed.RightCount),
        Share(row.Relaxed.Precision), Share(row.Relaxed.Recall), Share(row.Relaxed.F1), Share(row.Exact.F1), Share(row.LeakRate),
    ];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
