using System.Globalization;

namespace OpenMed.Evaluation;

/// <summary>Writes an evaluation as a page for people.</summary>
internal static class HtmlReport
{
    private static readonly string[] MeasureHeadings =
    [
        "Type", "Marked", "Found", "Entities", "Right", "Precision", "Recall", "F1", "Exact precision", "Exact recall", "Exact F1", "Leaked", "Leak rate",
    ];

    /// <summary>Writes it.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="stream">Takes the page, in UTF-8.</param>
    /// <param name="texts">The texts, to show the errors in context; null means no text.</param>
    public static void Write(PiiEvaluation evaluation, Stream stream, IReadOnlyList<PiiEvaluationText>? texts)
    {
        using PageWriter page = new(stream);
        page.Element("html", null, () =>
        {
            page.Attribute("lang", "en");
            page.Element("head", null, () => WriteHead(page));
            page.Element("body", null, () =>
            {
                page.Element("h1", "Evaluation");
                WriteSummary(page, evaluation);
                page.Element("h2", "By type");
                WriteMeasures(page, evaluation);
                page.Element("h2", "Confusion");
                WriteConfusion(page, evaluation.Confusion);
                ErrorSection.Write(page, "Missed spans", evaluation.Missed, texts);
                ErrorSection.Write(page, "Wrong entities", evaluation.Wrong, texts);
            });
        });
    }

    private static void WriteHead(PageWriter page)
    {
        page.Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width"));
        page.Element("title", "OpenMed evaluation");
        page.Element("style", PageStyle.Css);
    }

    private static void WriteSummary(PageWriter page, PiiEvaluation evaluation)
    {
        PiiEvaluationRow all = evaluation.All;
        page.Table(["All types", "Precision", "Recall", "F1"], () =>
        {
            page.Row("by half overlap, all spans alike (micro)", Share(all.Relaxed.Precision), Share(all.Relaxed.Recall), Share(all.Relaxed.F1));
            page.Row("by exact boundaries (micro)", Share(all.Exact.Precision), Share(all.Exact.Recall), Share(all.Exact.F1));
            WriteAverage(page, "by half overlap, all types alike (macro)", evaluation.MacroRelaxed);
            WriteAverage(page, "by exact boundaries (macro)", evaluation.MacroExact);
        }, hasNumbers: true);
        page.Element("p", FormattableString.Invariant(
            $"{evaluation.TextCount} texts, {all.Relaxed.GoldCount} marked spans, {all.Relaxed.EntityCount} entities that count. ")
            + FormattableString.Invariant($"{evaluation.UnmarkedCount} more have labels that the set never marks and do not count. ")
            + FormattableString.Invariant($"Leak rate {Share(all.LeakRate)}: {all.LeakedCount} spans with less than 90 % of their letters and digits covered."));
    }

    private static void WriteAverage(PageWriter page, string name, PiiEvaluationAverage average) =>
        page.Row(name, Share(average.Precision), Share(average.Recall), Share(average.F1));

    private static void WriteMeasures(PageWriter page, PiiEvaluation evaluation) => page.Table(MeasureHeadings, () =>
    {
        foreach (PiiEvaluationRow row in evaluation.Rows.Append(evaluation.All with { Type = "all" }))
        {
            page.Row(
                row.Type,
                Count(row.Relaxed.GoldCount), Count(row.Relaxed.FoundCount), Count(row.Relaxed.EntityCount), Count(row.Relaxed.RightCount),
                Share(row.Relaxed.Precision), Share(row.Relaxed.Recall), Share(row.Relaxed.F1),
                Share(row.Exact.Precision), Share(row.Exact.Recall), Share(row.Exact.F1),
                Count(row.LeakedCount), Share(row.LeakRate));
        }
    }, hasNumbers: true);

    private static void WriteConfusion(PageWriter page, IReadOnlyList<PiiEvaluationCell> cells)
    {
        string[] labels = [.. cells.Select(cell => cell.Label).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        page.Table(["Marked as", .. labels, "missed"], () =>
        {
            foreach (IGrouping<string?, PiiEvaluationCell> row in cells.GroupBy(cell => cell.Type))
            {
                Dictionary<string, int> counts = row.ToDictionary(cell => cell.Label ?? "", cell => cell.Count, StringComparer.Ordinal);
                page.Row(
                [
                    row.Key ?? "nothing (spurious)",
                    .. labels.Append("").Select(label => counts.TryGetValue(label, out int count) ? Count(count) : ""),
                ]);
            }
        }, hasNumbers: true);
    }

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
