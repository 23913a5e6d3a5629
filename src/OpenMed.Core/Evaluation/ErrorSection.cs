using System.Globalization;

namespace OpenMed.Evaluation;

/// <summary>The part of the page that lists errors.</summary>
internal static class ErrorSection
{
    // Enough to read; a page of all errors of a large set is slow to open.
    private const int MaxRows = 1_000;

    // In UTF-16 code units, on each side.
    private const int ContextLength = 48;

    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">What the errors are.</param>
    /// <param name="errors">The errors.</param>
    /// <param name="texts">The texts, to show the errors in context; null means no text.</param>
    public static void Write(
        PageWriter page, string title, IReadOnlyList<PiiEvaluationError> errors, IReadOnlyList<PiiEvaluationText>? texts)
    {
        page.Element("h2", FormattableString.Invariant($"{title}: {errors.Count}"));
        if (errors.Count == 0) return;

        string[] headings = ["Text", "Start", "End", "Marked as", "Found as", "Leaks"];
        page.Table(texts is null ? headings : [.. headings, "Context"], () =>
        {
            foreach (PiiEvaluationError error in errors.Take(MaxRows)) WriteRow(page, error, texts?[error.TextIndex]);
        });
        if (errors.Count > MaxRows)
            page.Element("p", FormattableString.Invariant($"The first {MaxRows} are shown. The JSON report has all."));
    }

    private static void WriteRow(PageWriter page, PiiEvaluationError error, PiiEvaluationText? text) => page.Element("tr", null, () =>
    {
        page.Element("th", error.TextId);
        page.Element("td", error.Start.ToString(CultureInfo.InvariantCulture), "number");
        page.Element("td", error.End.ToString(CultureInfo.InvariantCulture), "number");
        page.Element("td", error.Type ?? "");
        page.Element("td", error.Label ?? "");
        page.Element("td", error.Leaks ? "leaks" : "", "leak");
        if (text is not null) page.Element("td", "context", () => WriteContext(page, error, text.Text));
    });

    private static void WriteContext(PageWriter page, PiiEvaluationError error, string text) => page.Element("bdi", null, () =>
    {
        int start = WholeCharacter(text, Math.Max(0, error.Start - ContextLength));
        int end = WholeCharacter(text, Math.Min(text.Length, error.End + ContextLength));
        page.Text(text.AsSpan(start, error.Start - start));
        page.Element("mark", null, () => page.Text(text.AsSpan(error.Start, error.Length)));
        page.Text(text.AsSpan(error.End, end - error.End));
    });

    private static int WholeCharacter(string text, int charIndex) =>
        charIndex > 0 && charIndex < text.Length && char.IsSurrogatePair(text[charIndex - 1], text[charIndex]) ? charIndex - 1 : charIndex;
}
