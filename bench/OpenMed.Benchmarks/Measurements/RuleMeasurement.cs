using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Peers;
using OpenMed.Benchmarks.Report;
using OpenMed.Rules;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>Looks at each line with all built-in recognizers, on one thread.</summary>
internal sealed class RuleMeasurement : IMeasurement
{
    private const double LeastCleanMegabytesPerSecond = 40;
    private const double LeastDenseMegabytesPerSecond = 10;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2.5);

    private readonly RuleSet _rules = new(BuiltInRecognizers.For(PiiPolicy.Default.PhoneRegions));
    private readonly List<RuleMatch> _matches = [];

    /// <inheritdoc />
    public string Name => "rules";

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        var peer = new RegexRules();
        foreach (Row row in Measure("rules, clean log lines", LogText.WithoutFinds(), LeastCleanMegabytesPerSecond, peer)) yield return row;

        foreach (Row row in Measure("rules, lines full of finds", LogText.FullOfFinds(), LeastDenseMegabytesPerSecond, peer)) yield return row;

        SampleText clean = LogText.WithoutFinds();
        yield return new Row(
            "rules, allocated per clean line", (double)Rounds.AllocatedBytes(() => Find(clean.Lines)) / clean.Lines.Count, "bytes", 0, Comparison.AtMost);
    }

    private IEnumerable<Row> Measure(string title, SampleText text, double least, RegexRules peer)
    {
        IReadOnlyList<double>[] seconds = Rounds.Time(Budget, () => Find(text.Lines), () => peer.Find(text.Lines));
        double[] speeds = [.. seconds.Select(rounds => text.ByteCount / 1e6 / Rounds.Median(rounds))];
        yield return new Row(title, speeds[0], "MB/s", least, Comparison.AtLeast);
        yield return new Row(title, speeds[0], "MB/s", speeds[1], Note: "12 compiled regexes over each line")
        {
            Ratio = Rounds.MedianRatio(seconds[1], seconds[0]),
        };
    }

    private void Find(IReadOnlyList<string> lines)
    {
        // By index: the enumerator of the list would be counted as the rules'.
        for (int lineIndex = 0; lineIndex < lines.Count; lineIndex++)
        {
            _matches.Clear();
            _rules.Find(lines[lineIndex], default, _matches);
        }
    }
}
