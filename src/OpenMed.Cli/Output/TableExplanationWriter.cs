using System.Globalization;
using System.Text;

namespace OpenMed.Cli.Output;

/// <summary>Explanations for people.</summary>
/// <param name="tables">Draws the tables.</param>
/// <param name="stream">Takes the sentences.</param>
internal sealed class TableExplanationWriter(TablePrinter tables, Stream stream) : IExplanationWriter
{
    /// <inheritdoc/>
    public void Write(ExplainedText text, PiiExplanation explanation)
    {
        WriteLine(FormattableString.Invariant(
            $"{text.Path}: proposals: {explanation.Candidates.Count}, entities: {explanation.Entities.Count}"));
        WriteCandidates(text, explanation.Candidates);
    }

    /// <inheritdoc/>
    public void Write(ExplainedText text, int start, int length, PiiMissExplanation explanation)
    {
        string shown = text.Part(start, length) is { } part ? $" '{part}'" : "";
        WriteLine(FormattableString.Invariant($"{text.Path}: {start} to {start + length}{shown}: {explanation.Reason}"));
        if (explanation.BestLabel is { } label)
        {
            WriteLine(FormattableString.Invariant(
                $"The model's best label for any word of it: {label}, probability {explanation.Probability:0.0###}, threshold {explanation.Threshold:0.0###}."));
        }

        WriteCandidates(text, explanation.Candidates);
    }

    private void WriteCandidates(ExplainedText text, IReadOnlyList<PiiCandidate> candidates)
    {
        if (candidates.Count == 0) return;

        string[] headings = ["Start", "Length", "Label", "Source", "Evidence", "Score", "What became of it"];
        tables.Print(text.ShowsText ? [.. headings, "Text"] : headings, [.. candidates.Select(candidate => Row(text, candidate))]);
    }

    private static string[] Row(ExplainedText text, PiiCandidate candidate)
    {
        string[] row =
        [
            candidate.Start.ToString(CultureInfo.InvariantCulture),
            candidate.Length.ToString(CultureInfo.InvariantCulture),
            candidate.Label,
            candidate.Source,
            candidate.Evidence,
            candidate.Score.ToString("0.000", CultureInfo.InvariantCulture),
            candidate.Reason,
        ];
        return text.Part(candidate.Start, candidate.Length) is { } part ? [.. row, part] : row;
    }

    private void WriteLine(string line) => stream.Write(Encoding.UTF8.GetBytes(VisibleText.OfLine(line) + "\n"));
}
