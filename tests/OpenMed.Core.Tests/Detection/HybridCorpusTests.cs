using System.Globalization;
using OpenMed.Support;

namespace OpenMed.Detection;

/// <summary>What the detector finds by default in the texts of <c>tests/data/hybrid</c>, which hold each label at least six times.</summary>
[Trait("Kind", "model")]
public sealed class HybridCorpusTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<PiiEvaluationText> Texts =
        [.. new[] { "prose", "structured" }.SelectMany(name => PiiEvaluationText.Read(Path.Combine(TestFolders.Data, "hybrid", $"{name}.jsonl")))];

    [Fact]
    public void Corpus_EachLabel_IsThereSixTimes() => Violations.None(PiiLabels.All
        .Select(label => (label.Name, Count: Texts.Sum(text => text.Spans.Count(span => span.Type == label.Name))))
        .Where(label => label.Count < 6)
        .Select(label => $"{label.Name} is in the corpus {label.Count} times. Write more of it."));

    // The figures of the day on which the corpus was made, rounded down; precision and recall relaxed by half overlap.
    [Fact]
    public void Find_ByDefault_IsNoWorseThanBefore()
    {
        using var detector = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini) });

        AssertAtLeast(detector, precision: 0.94, recall: 0.95, leakRate: 0.014);
    }

    [Fact]
    public void Find_RulesAlone_IsNoWorseThanBefore()
    {
        using var detector = new PiiDetector(new PiiDetectorOptions { Policy = Some.RulesAlone });

        AssertAtLeast(detector, precision: 0.98, recall: 0.62, leakRate: 0.37);
    }

    private void AssertAtLeast(PiiDetector detector, double precision, double recall, double leakRate)
    {
        IReadOnlyList<IReadOnlyList<PiiEntity>> entities = detector.Find([.. Texts.Select(text => text.Text)], TestContext.Current.CancellationToken);
        PiiEvaluationRow all = PiiEvaluation.Of(Texts, entities, PiiEvaluationMap.Labels).All;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"precision {all.Relaxed.Precision:0.0000}, recall {all.Relaxed.Recall:0.0000}, leak rate {all.LeakRate:0.0000}, {all.Relaxed.GoldCount} spans"));

        Assert.InRange(all.Relaxed.Precision, precision, 1);
        Assert.InRange(all.Relaxed.Recall, recall, 1);
        Assert.InRange(all.LeakRate, 0, leakRate);
    }
}
