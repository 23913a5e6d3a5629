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
            $"{text.Path}: {explanation.Candidates.Count} proposals, {explanation.Entities.Count} entities"));
        WriteCandidates(text, explanation.Candidates);
    }

    /// <inheritdoc/>
    public void Write(ExplainedText text, int start, int length, PiiMissExplanation explanation)
    {
        string shown = text.Part(start, length) is { } part ? $" '{VisibleText.OfLine(part)}'" : "";
        WriteLine(FormattableString.Invariant($"{text.Path}: {start} to {start + length}{shown}: {explanation.Reason}"));
        if (explanation.BestLabel is { } label)
        {
            WriteLine(FormattableString.Invariant(
                $"The model's best label: {label}, probability {explanation.Probability:0.000}, threshold {explanation.Threshold:0.00}."));
        }

        WriteCandidates(text, explanation.Candidates);
    }

    private void WriteCandidates(ExplainedText text, IReadOnlyList<PiiCandidate> candidates)
    {
        if (candidates.Count == 0) return;

        tables.Print(
            ["Start", "Length", "Label", "Text", "Source", "Evidence", "Score", "What became of it"],
            [
                .. candidates.Select(candidate => new[]
                {
                    candidate.Start.ToString(CultureInfo.InvariantCulture),
                    candidate.Length.ToString(CultureInfo.InvariantCulture),
                    candidate.Label,
                    text.Part(candidate.Start, candidate.Length) ?? "",
                    candidate.Source,
                    candidate.Evidence,
                    candidate.Score.ToString("0.000", CultureInfo.InvariantCulture),
                    candidate.Reason,
                }),
            ]);
    }

    private void WriteLine(string line) => stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
}
