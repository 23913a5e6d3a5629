using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Support;
using OpenMed.Support;

namespace OpenMed.Analyzers.Corpus;

/// <summary>The rules against log statements that were labelled before there were rules.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.95;
    private const double LeastRecall = 0.90;

    [Fact]
    public void EachFile_Compiles() =>
        Violations.None(CorpusFile.All.SelectMany(file => Compiled.Errors(file.Compilation).Select(error => $"{file.Name}: {error}")));

    [Fact]
    public async Task EachRule_FindsWhatIsLabelledAndLittleElse()
    {
        List<string> tooLow = [];
        foreach (CorpusScore score in await Scores())
        {
            output.WriteLine(score.ToString());
            foreach (CorpusFinding finding in score.False) output.WriteLine($"  false  {Show(finding)}");
            foreach (CorpusFinding finding in score.Missed) output.WriteLine($"  missed {Show(finding)}");
            if (score.Precision < LeastPrecision || score.Recall < LeastRecall) tooLow.Add(score.ToString());
        }

        Violations.None(tooLow);
    }

    private static async Task<IEnumerable<CorpusScore>> Scores()
    {
        HashSet<CorpusFinding> labels = [.. CorpusFile.All.SelectMany(file => file.Labels())];
        HashSet<CorpusFinding> found = [];
        foreach (CorpusFile file in CorpusFile.All)
        {
            foreach (Diagnostic diagnostic in await Compiled.Analyze(file.Compilation, AllAnalyzers.Created))
                found.Add(new CorpusFinding(file.Name, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id));
        }

        return AllAnalyzers.Rules.Select(rule => rule.Id).Append("AD0001").Where(rule => rule != "AD0001" || found.Any(finding => finding.Rule == rule)).Select(rule => new CorpusScore(
            rule,
            labels.Count(label => label.Rule == rule && found.Contains(label)),
            [.. found.Where(finding => finding.Rule == rule && !labels.Contains(finding)).OrderBy(finding => finding.File, StringComparer.Ordinal)],
            [.. labels.Where(label => label.Rule == rule && !found.Contains(label)).OrderBy(label => label.File, StringComparer.Ordinal)]));
    }

    private static string Show(CorpusFinding finding) =>
        $"{finding.File}:{finding.Line} {CorpusFile.All.First(file => file.Name == finding.File).Lines[finding.Line - 1].Trim()}";
}
