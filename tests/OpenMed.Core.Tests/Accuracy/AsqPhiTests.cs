using OpenMed.Support;

namespace OpenMed.Accuracy;

public class AsqPhiTests
{
    // models/openmed-mini/MODEL_CARD.md: ASQ-PHI, development half, relaxed by half overlap.
    private const double CardF1 = 0.971;
    private const double CardLeakRate = 0.054;
    private const double Tolerance = 0.005;

    [Fact]
    [Trait("Kind", "model")]
    public void Find_ClinicalQueries_ScoresAsTheCardSays()
    {
        string folder = Path.Combine(TestFolders.Shared ?? string.Empty, "data");
        string path = Path.Combine(folder, "asq_phi_dev.jsonl");
        Assert.SkipUnless(File.Exists(path), "The annotated set ASQ-PHI is not part of the repository.");

        IReadOnlyList<PiiEvaluationText> golds = PiiEvaluationText.Read(path);
        using var detector = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini) });
        PiiEvaluation evaluation = PiiEvaluation.Of(
            golds,
            detector.Find([.. golds.Select(gold => gold.Text)], TestContext.Current.CancellationToken),
            PiiEvaluationMap.Read(Path.Combine(folder, "label_groups.json")));

        PiiEvaluationScore relaxed = evaluation.All.Relaxed;
        TestContext.Current.SendDiagnosticMessage(
            $"precision {relaxed.Precision:F4}, recall {relaxed.Recall:F4}, F1 {relaxed.F1:F4}, leak rate {evaluation.All.LeakRate:F4}");
        Assert.InRange(relaxed.F1, CardF1 - Tolerance, CardF1 + Tolerance);
        Assert.InRange(evaluation.All.LeakRate, CardLeakRate - Tolerance, CardLeakRate + Tolerance);
    }
}
