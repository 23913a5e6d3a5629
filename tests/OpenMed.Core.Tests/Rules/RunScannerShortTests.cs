namespace OpenMed.Rules;

public sealed class RunScannerShortTests
{
    [Theory]
    [InlineData("on Jan 9, late", "9")]
    [InlineData("5 3 of them", "5 3")]
    [InlineData("12th of May, x9, _7", "")]
    [InlineData("room 104", "")]
    public void Scan_OneOrTwoDigits_GivesAShortRun(string text, string expected)
    {
        ShortRuns recognizer = new();

        new RuleSet([recognizer]).Find(text, "", []);

        Assert.Equal(expected, string.Join('|', recognizer.Runs.Select(run => text[run.Start..run.End])));
    }

    private sealed class ShortRuns : IRecognizer
    {
        public List<Run> Runs { get; } = [];

        public string Name => "short-runs";

        public IReadOnlyList<RunShape> Shapes => [RunShape.Short];

        public void Find(in RuleText text, Run run, List<RuleMatch> matches) => Runs.Add(run);
    }
}
