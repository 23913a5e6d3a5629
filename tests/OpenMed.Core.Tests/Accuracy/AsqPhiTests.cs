using OpenMed.Support;

namespace OpenMed.Accuracy;

[Trait("Kind", "model")]
public class AsqPhiTests
{
    // docs/accuracy.md: ASQ-PHI, development half, relaxed by half overlap. The model alone: models/openmed-mini/MODEL_CARD.md.
    private const double HybridF1 = 0.986;
    private const double HybridLeakRate = 0.050;
    private const double ModelF1 = 0.970;
    private const double Tolerance = 0.004;

    [Fact]
    public void Find_ClinicalQueries_HybridBeatsModelAndRules()
    {
        PiiEvaluationRow hybrid = Evaluate("asq_phi_dev.jsonl", PiiPolicy.Default);
        PiiEvaluationRow rules = Evaluate("asq_phi_dev.jsonl", Some.RulesAlone);

        Assert.InRange(hybrid.Relaxed.F1, HybridF1 - Tolerance, 1);
        Assert.InRange(hybrid.LeakRate, 0, HybridLeakRate + Tolerance);
        Assert.True(hybrid.Relaxed.F1 > Math.Max(ModelF1, rules.Relaxed.F1));
    }

    // docs/accuracy.md: the texts of libphonenumber's own matcher tests, without their regions.
    [Fact]
    public void Find_TelephoneNumbers_RulesAloneScoreWell() =>
        Assert.InRange(Evaluate("libphonenumber_in_text.jsonl", Some.RulesAlone).Relaxed.F1, 0.93, 1);

    [Fact]
    public void Find_TelephoneNumbers_HybridScoresWell() =>
        Assert.InRange(Evaluate("libphonenumber_in_text.jsonl", PiiPolicy.Default).Relaxed.F1, 0.95, 1);

    private static PiiEvaluationRow Evaluate(string fileName, PiiPolicy policy)
    {
        string folder = Path.Combine(TestFolders.Shared ?? string.Empty, "data");
        string path = Path.Combine(folder, fileName);
        Assert.SkipUnless(File.Exists(path), $"The annotated set {fileName} is not part of the repository.");

        IReadOnlyList<PiiEvaluationText> golds = PiiEvaluationText.Read(path);
        using var detector = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini), Policy = policy });
        PiiEvaluationRow all = PiiEvaluation.Of(
            golds,
            detector.Find([.. golds.Select(gold => gold.Text)], TestContext.Current.CancellationToken),
            PiiEvaluationMap.Read(Path.Combine(folder, "label_groups.json"))).All;
        TestContext.Current.SendDiagnosticMessage(
            $"{fileName}: precision {all.Relaxed.Precision:F4}, recall {all.Relaxed.Recall:F4}, F1 {all.Relaxed.F1:F4}, leak rate {all.LeakRate:F4}");
        return all;
    }
}
