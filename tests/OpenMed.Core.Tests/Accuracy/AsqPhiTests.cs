using OpenMed.Support;

namespace OpenMed.Accuracy;

public class AsqPhiTests
{
    // models/openmed-mini/MODEL_CARD.md: ASQ-PHI, development half, relaxed by half overlap.
    private const double CardF1 = 0.971;
    private const double Tolerance = 0.005;

    [Fact]
    [Trait("Kind", "model")]
    public void Find_ClinicalQueries_ScoresAsTheCardSays()
    {
        string folder = Path.Combine(TestFolders.Shared ?? string.Empty, "data");
        string path = Path.Combine(folder, "asq_phi_dev.jsonl");
        Assert.SkipUnless(File.Exists(path), "The annotated set ASQ-PHI is not part of the repository.");

        GoldText[] golds = [.. GoldText.Read(path)];
        var scorer = new RelaxedScorer(
            new LabelGroups(Path.Combine(folder, "label_groups.json")), golds.SelectMany(gold => gold.Spans).Select(span => span.Type));
        using var detector = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini) });
        IReadOnlyList<IReadOnlyList<PiiEntity>> entities =
            detector.Find([.. golds.Select(gold => gold.Text)], TestContext.Current.CancellationToken);
        for (int textIndex = 0; textIndex < golds.Length; textIndex++) scorer.Add(golds[textIndex], entities[textIndex]);

        TestContext.Current.SendDiagnosticMessage($"precision {scorer.Precision:F4}, recall {scorer.Recall:F4}, F1 {scorer.F1:F4}");
        Assert.InRange(scorer.F1, CardF1 - Tolerance, CardF1 + Tolerance);
    }
}
